package vn.hoso.ocr.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoso.ocr.layout.LinePart;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * The post of who signs, or the line over it that says for whom: in capitals, and on forms the applicant's ("Người làm
 * đơn"). What recognition makes of the seal beside it stands before its words.
 *
 * @param line the words of the post
 * @param whole whether nothing stands before them that may have been a word of it
 */
record Post(LinePart line, boolean whole) {
    private static final int MOST_WORDS_OF_A_SEAL = 3;
    /** What recognition makes of a seal has no more letters than this, or is not sure. */
    private static final int LETTERS_OF_A_SEAL = 2;

    private static final double SURE_OF_A_WORD = 0.7;
    /** What is less sure is no word that lost a letter but a seal. */
    private static final double LIKELY_WORD = 0.2;

    private static final int FEWEST_LETTERS_TO_REPAIR = 6;
    private static final Pattern AUTHORITY = Pattern.compile("^(tm|kt|tl|tuq|tuo|q)\\s?[.,]?\\s?\\p{L}.*");
    private static final Pattern OFFICIAL = Pattern.compile(
            "^(quyen )?(pho )?(chu tich|giam doc|tong giam doc|bo truong"
                    + "|thu truong|cuc truong|chi cuc truong|tong cuc truong|vu truong|chanh van phong|truong phong|truong ban"
                    + "|truong doan|truong cong an|hieu truong|vien truong|chanh an|chanh thanh tra|thu tuong|bi thu|thu ky"
                    + "|truong khoa|doi truong|truong thon|truong bo phan|to truong|chu nhiem|giam thi|chu toa|tham phan"
                    + "|cong chung vien|dai dien|can bo|cong chuc|chuyen vien|ke toan|thu truong don vi|thu quy|truong|pho)\\b.*");
    private static final Pattern APPLICANT = Pattern.compile(
            "^(nguoi (lam|khai|viet|de nghi|yeu cau|dang ky|nop|uy quyen"
                    + "|nhan|lap|giao|duoc|cam doan|ky|tiep nhan|thu|nop tien)|chu (ho|dau tu|ho so|tai khoan)|ben [ab]\\b).*");

    /** The post that a part of a line names. */
    static Optional<Post> in(LinePart part) {
        List<Word> words = part.words();
        boolean whole = true;
        for (int from = 0; from <= Math.min(MOST_WORDS_OF_A_SEAL, words.size() - 1); from++) {
            LinePart rest = new LinePart(words.subList(from, words.size()));
            if (names(rest)) {
                return Optional.of(new Post(rest, whole));
            }
            Word before = words.get(from);
            boolean scrap = Folded.letters(before.text()).length() <= LETTERS_OF_A_SEAL;
            if (!scrap && before.confidence() >= SURE_OF_A_WORD) {
                return Optional.empty();
            }
            whole &= scrap;
        }
        return Optional.empty();
    }

    private static boolean names(LinePart part) {
        String text = bare(part);
        String folded = Folded.of(text);
        boolean likely = part.words().get(0).confidence() >= LIKELY_WORD;
        boolean official = LineText.capitals(text)
                && (AUTHORITY.matcher(folded).matches()
                        || OFFICIAL.matcher(folded).matches()
                        || (likely && nearest(text).isPresent()));
        boolean applicant = part.words().size() <= 8
                && !text.isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && APPLICANT.matcher(folded).matches()
                && !text.contains(":");
        return official || applicant;
    }

    /** A post of as many words with one letter misread. */
    private static Optional<String> nearest(String text) {
        String letters = Folded.letters(text);
        int words = text.split(" ", -1).length;
        List<String> near = letters.length() < FEWEST_LETTERS_TO_REPAIR
                ? List.of()
                : KnownNames.POSTS.stream()
                        .flatMap(post -> List.of(post, "PHÓ " + post).stream())
                        .filter(post -> post.split(" ", -1).length == words)
                        .filter(post -> Folded.distance(Folded.letters(post), letters) == 1)
                        .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** Whether it says for whom is signed, not who signs. */
    boolean isAuthority() {
        return AUTHORITY.matcher(Folded.of(bare(line))).matches();
    }

    /** The post, spelt as posts are when the letters are the same or all but one are. */
    Reading reading(RecognizedPage page) {
        String text = bare(line);
        String spelt = nearest(text).orElse(KnownNames.corrected(text));
        Reading reading = Reading.of(spelt, page, line.words());
        return KnownNames.known(spelt) ? reading.confirmedBy(Confirmation.KNOWN_NAME) : reading;
    }

    private static String bare(LinePart part) {
        return part.text().replaceAll("^[^\\p{L}]+", "");
    }
}
