package vn.hoso.ocr.extraction;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.Word;

/**
 * The same name printed twice on a paper: where the marks or a letter differ, the surer reading has them, less surely;
 * where all agrees, both gain.
 */
final class OtherReading {
    private static final int MOST_LETTERS_MISREAD = 1;
    private static final double SUREST = 0.99;

    private OtherReading() {}

    /** A name as both readings have it; as it was when the other is another name. */
    static Reading of(Reading name, Reading other) {
        if (Folded.distance(Folded.letters(name.value()), Folded.letters(other.value())) > MOST_LETTERS_MISREAD) {
            return name;
        }
        boolean capitals = name.value().equals(capitals(name.value()));
        String seen = capitals ? capitals(other.value()) : other.value();
        if (name.value().equals(seen)) {
            return name.as(seen, 1 - (1 - name.confidence()) * (1 - other.confidence()));
        }
        return other.confidence() > name.confidence()
                ? name.as(seen, against(other.confidence(), name.confidence()))
                : name.as(name.value(), against(name.confidence(), other.confidence()));
    }

    /** How probable the one reading is when not both can be right. */
    private static double against(double one, double other) {
        double right = one * (1 - Math.min(SUREST, other));
        double wrong = other * (1 - Math.min(SUREST, one));
        return right / (right + wrong);
    }

    /**
     * A body's name in capitals whose last words are the place its papers are dated from, with that place as the surer
     * reading has it.
     *
     * @param words the words the name was read from
     */
    static Reading ending(Reading body, List<Word> words, Reading place) {
        String letters = Folded.letters(place.value());
        int last = words.size();
        while (last > 0
                && Folded.letters(text(words.subList(last, words.size()))).length() < letters.length()) {
            last--;
        }
        List<Word> end = words.subList(last, words.size());
        int from = body.value().length();
        while (from > 0 && Folded.letters(body.value().substring(from)).length() < letters.length()) {
            from--;
        }
        boolean same = !letters.isEmpty()
                && Folded.letters(body.value().substring(from)).equals(letters);
        double sure = end.stream().mapToDouble(Word::confidence).reduce(1, (one, other) -> one * other);
        return same && place.confidence() > sure
                ? body.as(
                        body.value().substring(0, from).strip() + " " + capitals(place.value()),
                        body.confidence() / sure * place.confidence())
                : body;
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static String capitals(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
