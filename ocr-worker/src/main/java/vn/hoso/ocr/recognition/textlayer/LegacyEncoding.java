package vn.hoso.ocr.recognition.textlayer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How the letters of a font stand for Vietnamese letters. Before Unicode, Vietnamese fonts drew their letters in the
 * places of Western ones, so that the text of such a page reads "Céng hßa" or "Coäng hoøa".
 */
enum LegacyEncoding {
    /** The text is what it says. */
    UNICODE,
    /**
     * TCVN3, also ABC (TCVN 5712:1993, third variant): one code a letter, fonts named {@code .VnTime}. It has toned
     * letters in lower case only.
     */
    TCVN3,
    /** A font of TCVN3 that draws capitals for small letters, named with an H at the end ({@code .VnTimeH}). */
    TCVN3_CAPITALS,
    /** VNI for Windows: a letter and its marks in two codes ("aù" for á), fonts named {@code VNI-Times}. */
    VNI;

    private static final Map<String, String> TCVN3_LETTERS = oneToOne("¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ "
            + "µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ "
            + "Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị "
            + "ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ "
            + "ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ "
            // Toned capitals that the first variant of the standard puts between them and some fonts draw.
            + "¯Ằ ºẲ ¿Ẵ ÀẮ ÁẦ ÂẨ ÃẪ ÄẤ ÅỀ ÍỂ ÙỄ ÚẾ ÛỒ àỔ ðỖ ÿỐ");
    private static final Map<String, String> VNI_LETTERS = vniLetters();

    /**
     * The text in Unicode. What the encoding does not know stays as it is.
     *
     * @param text characters of the font's codes, as Windows' Western code page reads them
     */
    String toUnicode(String text) {
        return switch (this) {
            case UNICODE -> text;
            case TCVN3 -> decoded(text, TCVN3_LETTERS);
            case TCVN3_CAPITALS -> decoded(text, TCVN3_LETTERS).toUpperCase(Locale.ROOT);
            case VNI -> decoded(text, VNI_LETTERS);
        };
    }

    /** Whether the two characters are one letter in this encoding. */
    boolean isOneLetter(String first, String second) {
        return this == VNI && VNI_LETTERS.containsKey(first + second);
    }

    private static String decoded(String text, Map<String, String> letters) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String two = text.substring(i, Math.min(text.length(), i + 2));
            String pair = two.length() == 2 ? letters.get(two) : null;
            if (pair != null) {
                out.append(pair);
                i++;
            } else {
                String one = text.substring(i, i + 1);
                out.append(letters.getOrDefault(one, one));
            }
        }
        return out.toString();
    }

    private static Map<String, String> oneToOne(String pairs) {
        var map = new HashMap<String, String>();
        for (String pair : pairs.split(" ", -1)) {
            map.put(pair.substring(0, 1), pair.substring(1));
        }
        return Map.copyOf(map);
    }

    /** VNI for Windows: the table of the maker's own keyboard, marks in the case of their letter or in lower case. */
    private static Map<String, String> vniLetters() {
        var map = new HashMap<String, String>();
        String plainMarks = "ùøûõï";
        put(map, "a", plainMarks, "áàảãạ");
        put(map, "a", "âáàåãä", "âấầẩẫậ");
        put(map, "a", "êéèúüë", "ăắằẳẵặ");
        put(map, "e", plainMarks, "éèẻẽẹ");
        put(map, "e", "âáàåãä", "êếềểễệ");
        put(map, "o", plainMarks, "óòỏõọ");
        put(map, "o", "âáàåãä", "ôốồổỗộ");
        put(map, "u", plainMarks, "úùủũụ");
        put(map, "y", "ùøûõ", "ýỳỷỹ");
        put(map, "ô", plainMarks, "ớờởỡợ");
        put(map, "ö", plainMarks, "ứừửữự");
        String alone = "ôơ öư ñđ íí ìì æỉ óĩ òị îỵ";
        for (String pair : alone.split(" ", -1)) {
            map.put(pair.substring(0, 1), pair.substring(1));
            map.put(
                    pair.substring(0, 1).toUpperCase(Locale.ROOT),
                    pair.substring(1).toUpperCase(Locale.ROOT));
        }
        return Map.copyOf(map);
    }

    private static void put(Map<String, String> map, String letter, String marks, String letters) {
        for (int i = 0; i < marks.length(); i++) {
            String mark = marks.substring(i, i + 1);
            String toned = letters.substring(i, i + 1);
            String capital = letter.toUpperCase(Locale.ROOT);
            map.put(letter + mark, toned);
            map.put(capital + mark, toned.toUpperCase(Locale.ROOT));
            map.put(capital + mark.toUpperCase(Locale.ROOT), toned.toUpperCase(Locale.ROOT));
            map.put(letter + mark.toUpperCase(Locale.ROOT), toned);
        }
    }
}
