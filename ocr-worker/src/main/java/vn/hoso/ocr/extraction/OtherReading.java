package vn.hoso.ocr.extraction;

import java.util.Locale;
import vn.hoso.ocr.recognition.Folded;

/** The same name printed twice on a paper: where the marks differ, the surer reading has them; where all agrees, both gain. */
final class OtherReading {
    private OtherReading() {}

    /** A name as both readings have it; as it was when the other is another name. */
    static Reading of(Reading name, Reading other) {
        if (!Folded.letters(name.value()).equals(Folded.letters(other.value()))) {
            return name;
        }
        boolean capitals = name.value().equals(capitals(name.value()));
        String seen = capitals ? capitals(other.value()) : other.value();
        if (name.value().equals(seen)) {
            return name.as(seen, 1 - (1 - name.confidence()) * (1 - other.confidence()));
        }
        return other.confidence() > name.confidence() ? name.as(seen, other.confidence()) : name;
    }

    /**
     * A body's name in capitals whose last words are the place its papers are dated from.
     *
     * @param sure how probable those words are as they were read with the name, 0 to 1
     */
    static String ending(String body, Reading place, double sure) {
        String letters = Folded.letters(place.value());
        int from = body.length();
        while (from > 0 && Folded.letters(body.substring(from)).length() < letters.length()) {
            from--;
        }
        boolean same =
                !letters.isEmpty() && Folded.letters(body.substring(from)).equals(letters);
        return same && place.confidence() > sure
                ? body.substring(0, from).strip() + " " + capitals(place.value())
                : body;
    }

    private static String capitals(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
