package vn.hoso.ocr.recognition;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Whether the text of a born-digital page can be trusted. Vietnamese papers older than Unicode were set in TCVN3
 * ({@code .VnTime}) and VNI fonts: their text layer looks right on paper and reads as "Céng hßa". Such pages, and pages
 * whose fonts give no Unicode, are recognised from their picture instead.
 */
final class TextLayerSoundness {

    private static final int FEWEST_LETTERS = 20;
    /** Share of characters that belong to no Vietnamese text at which the layer is no longer believed. */
    private static final double MOST_STRANGERS = 0.03;

    private static final Pattern LEGACY_FONT = Pattern.compile("(^|\\+|,)(\\.?vn[a-z]|vni)", Pattern.CASE_INSENSITIVE);
    private static final String USUAL_SIGNS = "“”‘’–—…•·°²³§©®×÷±≤≥→←₫€½¼¾«»☐☑□■✓−‐‑\u00ad\u00a0";

    private TextLayerSoundness() {}

    static boolean isSound(PDPage page, String text) {
        return !hasLegacyFont(page) && isSoundText(text);
    }

    static boolean isSoundText(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long visible = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        long strangers = text.codePoints().filter(c -> !isUsual(c)).count();
        return letters >= FEWEST_LETTERS && strangers <= visible * MOST_STRANGERS;
    }

    private static boolean isUsual(int c) {
        if (c < 0x7f) {
            return c >= 0x20 || Character.isWhitespace(c);
        }
        if (Character.isLetter(c)) {
            return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN && isVietnamese(c);
        }
        return Character.getType(c) == Character.NON_SPACING_MARK || USUAL_SIGNS.indexOf(c) >= 0;
    }

    /** Letters beyond ASCII that Vietnamese uses; others (ß, æ, ø, µ, …) are where TCVN3 and VNI put theirs. */
    private static boolean isVietnamese(int c) {
        return (c >= 0x1ea0 && c <= 0x1ef9) || "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư".indexOf(c) >= 0;
    }

    private static boolean hasLegacyFont(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getFontNames()) {
            if (isLegacy(resources, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLegacy(PDResources resources, COSName name) {
        try {
            PDFont font = resources.getFont(name);
            return font != null
                    && font.getName() != null
                    && LEGACY_FONT
                            .matcher(font.getName().toLowerCase(Locale.ROOT))
                            .find();
        } catch (java.io.IOException e) {
            return true; // a font that cannot be read gives no text to trust
        }
    }
}
