package vn.hoso.ocr.recognition;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoso.ocr.recognition.spelling.OtherSpellings;

/** What else a word of a page may be that was not read surely, for a person to choose from beside the picture. */
public final class OtherWords {

    /** From here on pages call a reading sure, and nobody is asked about it. */
    private static final double SURE = 0.9;

    private final Set<String> known;

    private OtherWords(Set<String> known) {
        this.known = known;
    }

    /** Looks at a page: a word that it shows surely elsewhere is likelier than one that it does not. */
    public static OtherWords on(RecognizedPage page) {
        return new OtherWords(page.lines().stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> word.confidence() >= SURE)
                .map(word -> Normalizer.normalize(word.text().toLowerCase(Locale.ROOT), Normalizer.Form.NFC))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The likeliest first, without the signs around the word; none of a word that was read surely. */
    public List<String> than(Word word) {
        return word.confidence() >= SURE ? List.of() : OtherSpellings.of(word.text(), known);
    }
}
