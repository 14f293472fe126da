package vn.hoso.ocr.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoso.ocr.layout.LinePart;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * Who signed, at the lower right of a paper (Decree 30/2020, Appendix I, 7a to 7c): authority and post in capitals, room
 * for the signature, the name under it. On forms the post is the applicant's: "Người làm đơn".
 *
 * @param authority for whom or in whose place is signed (TM., KT., TL., TUQ.), as printed: {@code KT. CHỦ TỊCH}
 * @param title the post of who signs, the last line in capitals: {@code PHÓ CHỦ TỊCH}
 * @param signer the name
 */
record SignatureBlock(Optional<Reading> authority, Optional<Reading> title, Optional<Reading> signer) {
    private static final double HIGHEST = 0.3;
    private static final double LEFT = 0.42;
    private static final double LONGEST_GAP = 0.2;
    private static final Pattern AUTHORITY = Pattern.compile("^(tm|kt|tl|tuq|tuo|q)\\s?[.,]?\\s?\\p{L}.*");
    private static final Pattern POST = Pattern.compile(
            "^(quyen )?(pho )?(chu tich|giam doc|tong giam doc|bo truong"
                    + "|thu truong|cuc truong|chi cuc truong|tong cuc truong|vu truong|chanh van phong|truong phong|truong ban"
                    + "|truong doan|truong cong an|hieu truong|vien truong|chanh an|chanh thanh tra|thu tuong|bi thu|thu ky"
                    + "|truong khoa|doi truong|truong thon|truong bo phan|to truong|chu nhiem|giam thi|chu toa|tham phan"
                    + "|cong chung vien|dai dien|can bo|cong chuc|chuyen vien|ke toan|thu truong don vi|thu quy|truong|pho)\\b.*");
    private static final Pattern APPLICANT = Pattern.compile(
            "^(nguoi (lam|khai|viet|de nghi|yeu cau|dang ky|nop|uy quyen"
                    + "|nhan|lap|giao|duoc|cam doan|ky|tiep nhan|thu|nop tien)|chu (ho|dau tu|ho so|tai khoan)|ben [ab]\\b).*");
    private static final Pattern NAME =
            Pattern.compile("^(?:(?:GS|PGS|TS|ThS|BS|KS|LS|CN|BSCK\\w*)\\.?\\s*)*" + PersonName.WORDS + "$");

    private static final Pattern NO_NAME = Pattern.compile(
            "^(cong hoa|doc lap|noi nhan|luu ?:|uy ban|hoi dong|so |bo |cuc ).*|.*(tich|giam doc|phong|truong ban).*");

    static SignatureBlock in(List<RecognizedPage> pages) {
        // The signature is on the last page of the paper; annexes may follow it.
        for (int i = pages.size() - 1; i >= Math.max(0, pages.size() - 3); i--) {
            SignatureBlock block = on(pages.get(i));
            if (block.title().isPresent() || block.signer().isPresent()) {
                return block;
            }
        }
        return new SignatureBlock(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static SignatureBlock on(RecognizedPage page) {
        List<LinePart> right = LinePart.of(page).stream()
                .filter(part -> part.centre() > LEFT * page.widthPx() && part.top() > HIGHEST * page.heightPx())
                .sorted(Comparator.comparingDouble(LinePart::middle))
                .toList();
        SignatureBlock nameless = new SignatureBlock(Optional.empty(), Optional.empty(), Optional.empty());
        for (int i = right.size() - 1; i >= 0; i--) {
            LinePart last = right.get(i);
            if (isPost(last) && last.left() > 0.3 * page.widthPx()) {
                SignatureBlock block = from(page, right, i);
                if (block.signer().isPresent()) {
                    return block;
                }
                nameless = nameless.title().isPresent() ? nameless : block;
            }
        }
        return nameless;
    }

    private static SignatureBlock from(RecognizedPage page, List<LinePart> right, int lastOfTitle) {
        LinePart last = right.get(lastOfTitle);
        List<LinePart> title = new ArrayList<>(List.of(last));
        for (int i = lastOfTitle - 1; i >= 0 && title.size() < 5; i--) {
            LinePart over = right.get(i);
            LinePart below = title.get(0);
            if (below.top() - over.bottom() > 1.3 * below.height()) {
                break;
            }
            boolean level = over.middle() > below.top();
            boolean centred = Math.abs(over.centre() - last.centre()) < 0.1 * page.widthPx();
            if (!level
                    && centred
                    && (isPost(over) || LineText.capitals(over.text()))
                    && !over.text().contains("/")) {
                title.add(0, over);
            } else if (!level) {
                break;
            }
        }
        List<Word> above = title.subList(0, title.size() - 1).stream()
                .flatMap(part -> part.words().stream())
                .toList();
        Optional<Reading> name = Optional.empty();
        for (LinePart part : right.subList(lastOfTitle + 1, right.size())) {
            boolean centred = Math.abs(part.centre() - last.centre()) < 0.11 * page.widthPx();
            boolean below = part.top() >= last.bottom() - 0.3 * last.height()
                    && part.top() - last.bottom() < LONGEST_GAP * page.heightPx();
            if (centred && below && isName(part)) {
                // The name stands under the signature; what recognition makes of the strokes stands above it.
                name = Optional.of(name(page, part));
            }
        }
        if (AUTHORITY.matcher(last.folded()).matches()) {
            // Who signs in another's place bears a post of their own; it was not read.
            return new SignatureBlock(Optional.empty(), Optional.empty(), name.flatMap(SignatureBlock::sure));
        }
        return new SignatureBlock(
                above.isEmpty() ? Optional.empty() : sure(Reading.of(new LineText(above).text(), page, above)),
                sure(title(page, last)),
                name.flatMap(SignatureBlock::sure));
    }

    private static Optional<Reading> sure(Reading reading) {
        return reading.confirmedBy(Confirmation.SIGNATURE_BLOCK).ifLikely();
    }

    /** The post, spelt as posts are when the letters are the same. */
    private static Reading title(RecognizedPage page, LinePart part) {
        return Reading.of(KnownNames.corrected(part.text()), page, part.words());
    }

    private static Reading name(RecognizedPage page, LinePart part) {
        return Reading.of(part.text().replaceAll("[.,;]+$", ""), page, part.words());
    }

    private static boolean isPost(LinePart part) {
        String folded = part.folded();
        boolean official = LineText.capitals(part.text())
                && (AUTHORITY.matcher(folded).matches() || POST.matcher(folded).matches());
        boolean applicant = part.words().size() <= 8
                && Character.isUpperCase(part.text().codePointAt(0))
                && APPLICANT.matcher(folded).matches()
                && !part.text().contains(":");
        return official || applicant;
    }

    private static boolean isName(LinePart part) {
        String text = part.text().replaceAll("[.,;]+$", "");
        String folded = part.folded();
        return NAME.matcher(text).matches()
                && PersonName.whole(text)
                && !isPost(part)
                && !NO_NAME.matcher(folded).matches()
                && part.words().size() >= 2
                && part.words().size() <= 7;
    }
}
