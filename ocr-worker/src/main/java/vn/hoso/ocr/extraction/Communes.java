package vn.hoso.ocr.extraction;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.ShippedList;

/**
 * Names of communes, wards, townships and districts, those before 1 July 2025 included. Streets and hamlets are called by
 * many of them, too.
 */
final class Communes {
    private static final String DOT_BELOW = "\u0323";
    private static final Map<String, List<String>> BY_LETTERS =
            ShippedList.lines(Communes.class, "communes.txt").stream()
                    .collect(Collectors.groupingBy(Communes::letters));

    private Communes() {}

    /**
     * The name of a place as it is spelt: the one that was read, or the only one of the same letters, or the only one of
     * them that differs in nothing but dots below, which dotted lines give and take.
     */
    static Optional<String> spelt(String name) {
        List<String> same = BY_LETTERS.getOrDefault(letters(name), List.of());
        if (same.contains(name)) {
            return Optional.of(name);
        }
        String undotted = undotted(name);
        List<String> near = same.size() == 1
                ? same
                : same.stream()
                        .filter(other -> undotted(other).equals(undotted))
                        .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static String undotted(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replace(DOT_BELOW, "");
    }

    /** The letters of each word without marks: Chùa is no Chư Á. */
    private static String letters(String name) {
        return Folded.of(name).replaceAll("[^a-z ]", "");
    }
}
