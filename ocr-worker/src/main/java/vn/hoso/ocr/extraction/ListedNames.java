package vn.hoso.ocr.extraction;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.ShippedList;

/** Names of places that come with the program, by which a name that lost marks is spelt. */
final class ListedNames {
    /**
     * Communes, wards, townships and districts, those before 1 July 2025 included. Streets and hamlets are called by many
     * of them, too.
     */
    static final ListedNames COMMUNES = new ListedNames("communes.txt");

    /** What streets are called in most towns. */
    static final ListedNames STREETS = new ListedNames("streets.txt");

    private static final String DOT_BELOW = "\u0323";
    /** A name with a letter misread is told from the others of its list when it has so many letters. */
    private static final int FEWEST_LETTERS_TO_REPAIR = 8;

    private static final int FEWEST_LETTERS_TO_REPAIR_TWO = 11;

    private final Map<String, List<String>> byLetters;

    private ListedNames(String list) {
        byLetters = ShippedList.lines(ListedNames.class, list).stream()
                .collect(Collectors.groupingBy(ListedNames::letters));
    }

    /**
     * The name of a place as it is spelt: the one that was read, or the only one of the same letters, or the only one of
     * them that differs in nothing but dots below, which dotted lines give and take.
     */
    Optional<String> spelt(String name) {
        List<String> same = byLetters.getOrDefault(letters(name), List.of());
        if (same.contains(name)) {
            return Optional.of(name);
        }
        String undotted = undotted(name);
        List<String> near = same.size() == 1
                ? same
                : same.stream()
                        .filter(other -> undotted(other).equals(undotted))
                        .toList();
        return only(near);
    }

    /** The only name that differs in a letter, long ones in two; what the list has with the same letters is none. */
    Optional<String> nearest(String name) {
        String letters = letters(name);
        int most = letters.length() < FEWEST_LETTERS_TO_REPAIR
                ? 0
                : letters.length() < FEWEST_LETTERS_TO_REPAIR_TWO ? 1 : 2;
        return only(byLetters.entrySet().stream()
                .filter(entry -> Folded.distance(entry.getKey(), letters) <= most)
                .flatMap(entry -> entry.getValue().stream())
                .toList());
    }

    /** The only name of the same letters, whatever its words. */
    Optional<String> joined(String name) {
        String letters = Folded.letters(name);
        return only(byLetters.entrySet().stream()
                .filter(entry -> entry.getKey().replace(" ", "").equals(letters))
                .flatMap(entry -> entry.getValue().stream())
                .toList());
    }

    private static Optional<String> only(List<String> names) {
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private static String undotted(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replace(DOT_BELOW, "");
    }

    /** The letters of each word without marks: Chùa is no Chư Á. */
    private static String letters(String name) {
        return Folded.of(name).replaceAll("[^a-z ]", "");
    }
}
