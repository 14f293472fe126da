package vn.hoso.ocr.recognition;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the words of a page are those of an identity card. Its QR is fine print: to look for it takes a tenth of the time
 * that recognition takes, so it is looked for behind these words alone.
 */
final class CardPage {

    /** The English title that stands on every kind of card since 2016, and the machine-readable line on its back. */
    private static final Pattern ON_CARDS = Pattern.compile("identitycard|citizenidentity|idvnm");

    /** The title in capitals; forms that ask for the number have it in small letters. */
    private static final Pattern TITLE = Pattern.compile("CAN CUOC|CHUNG MINH NHAN DAN");

    private CardPage() {}

    static boolean is(List<Line> lines) {
        return lines.stream()
                .map(Line::text)
                .anyMatch(text -> ON_CARDS.matcher(Folded.letters(text)).find()
                        || TITLE.matcher(Folded.bare(text)).find());
    }
}
