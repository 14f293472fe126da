package vn.hoso.bench.measure;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text made comparable: what two right readings of one page may differ in is folded away. */
public final class ComparableText {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern LEADER = Pattern.compile("(?:[.…·_]\\s?){4,}");
    // Tones may stand on either letter of the open rimes oa, oe and uy, but for uy after q (Decision 1989/QĐ-BGDĐT).
    private static final Pattern NEW_PLACEMENT =
            Pattern.compile("(?iu)(o)([àáảãạèéẻẽẹ])(?!\\p{L})|(?<!q)(u)([ỳýỷỹỵ])(?!\\p{L})");
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

    private ComparableText() {}

    /** NFC, white space squeezed to single spaces, the two placements of a tone made one ("hoà" is "hòa"). */
    public static String of(String text) {
        String squeezed = SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .trim();
        Matcher newPlacement = NEW_PLACEMENT.matcher(squeezed);
        return newPlacement.replaceAll(found -> oldPlacement(found.group()));
    }

    private static String oldPlacement(String rime) {
        String marked = Normalizer.normalize(rime.substring(1), Normalizer.Form.NFD);
        StringBuilder tone = new StringBuilder();
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            (TONES.indexOf(c) >= 0 ? tone : bare).append(c);
        }
        return Normalizer.normalize(rime.charAt(0) + tone.toString() + bare, Normalizer.Form.NFC);
    }

    /** The words of a text that was made comparable. */
    public static List<String> words(String comparable) {
        return comparable.isEmpty() ? List.of() : List.of(comparable.split(" ", -1));
    }

    /** Letters without tones and marks, đ as d; as long as the comparable text it is made of. */
    public static String withoutDiacritics(String comparable) {
        return MARK.matcher(Normalizer.normalize(comparable, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /** Without runs of four or more leader dots. */
    static String withoutLeaders(String comparable) {
        return SPACE.matcher(LEADER.matcher(comparable).replaceAll(" "))
                .replaceAll(" ")
                .trim();
    }
}
