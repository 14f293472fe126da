package vn.hoso.ocr.recognition.textlayer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Vietnamese text as people typed it before Unicode. Written from the standards the other way round than the tables that
 * are tested: TCVN3 by its alphabet in the order of its codes, VNI by letter and marks.
 */
final class OldCodes {

    private static final String TCVN3_ORDER = "àb5 ảb6 ãb7 áb8 ạb9 ằbb ẳbc ẵbd ắbe ặc6 ầc7 ẩc8 ẫc9 ấca ậcb ècc ẻce"
            + " ẽcf éd0 ẹd1 ềd2 ểd3 ễd4 ếd5 ệd6 ìd7 ỉd8 ĩdc ídd ịde òdf ỏe1 õe2 óe3 ọe4 ồe5 ổe6 ỗe7"
            + " ốe8 ộe9 ờea ởeb ỡec ớed ợee ùef ủf1 ũf2 úf3 ụf4 ừf5 ửf6 ữf7 ứf8 ựf9 ỳfa ỷfb ỹfc ýfd"
            + " ỵfe ăa8 âa9 êaa ôab ơac ưad đae Ăa1 Âa2 Êa3 Ôa4 Ơa5 Ưa6 Đa7";
    private static final Map<Character, Character> TCVN3 = new HashMap<>();

    static {
        for (String pair : TCVN3_ORDER.split(" ", -1)) {
            TCVN3.put(pair.charAt(0), (char) Integer.parseInt(pair.substring(1), 16));
        }
    }

    private OldCodes() {}

    /** Text without toned capitals in the codes of TCVN3. */
    static String tcvn3(String text) {
        var out = new StringBuilder();
        text.chars().forEach(c -> out.append(TCVN3.getOrDefault((char) c, (char) c)));
        return out.toString();
    }

    /** Which letter a TCVN3 font draws at each of its codes. */
    static Map<Integer, Integer> tcvn3Letters(boolean capitals) {
        var letters = new HashMap<Integer, Integer>();
        TCVN3.forEach((letter, code) -> letters.put((int) code, shown(letter, capitals)));
        for (char c = 'a'; c <= 'z'; c++) {
            letters.put((int) c, shown(c, capitals));
        }
        return letters;
    }

    private static int shown(char letter, boolean capitals) {
        return capitals ? String.valueOf(letter).toUpperCase(Locale.ROOT).charAt(0) : letter;
    }

    /** Text in the codes of VNI: the letter, then its mark or both its marks in one. */
    static String vni(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            String code = vniSmall(letter.toLowerCase(Locale.ROOT));
            boolean capital = !letter.equals(letter.toLowerCase(Locale.ROOT));
            out.append(capital ? code.toUpperCase(Locale.ROOT) : code);
        }
        return out.toString();
    }

    private static String vniSmall(String letter) {
        int i = "đíìỉĩịỵơư".indexOf(letter);
        if (i >= 0) {
            return String.valueOf("ñíìæóòîôö".charAt(i));
        }
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String base = apart.substring(0, 1);
        boolean hat = apart.indexOf('\u0302') > 0;
        boolean breve = apart.indexOf('\u0306') > 0;
        if (apart.indexOf('\u031b') > 0) {
            base = base.equals("o") ? "ô" : "ö";
        }
        int tone = 0;
        for (int k = 1; k <= 5; k++) {
            tone = apart.indexOf("\u0000\u0301\u0300\u0309\u0303\u0323".charAt(k)) > 0 ? k : tone;
        }
        String marks = hat ? "âáàåãä" : breve ? "êéèúüë" : "\u0000ùøûõï";
        return hat || breve || tone > 0 ? base + marks.charAt(tone) : base;
    }
}
