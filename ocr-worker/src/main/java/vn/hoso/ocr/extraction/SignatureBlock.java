package vn.hoso.ocr.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final int MOST_LINES_ABOVE = 4;
    /** How far the middles of post and name are apart, share of the page's width. */
    private static final double CENTRED = 0.012;

    private static final Pattern NAME =
            Pattern.compile("^(?:(?:GS|PGS|TS|ThS|BS|KS|LS|CN|BSCK\\w*)\\.?\\s*)*" + PersonName.WORDS + "$");

    private static final Pattern FOR_THE_HEAD = Pattern.compile("KT[.,]? ?(?<post>(?!B[ỘÔO] )\\p{Lu}.*)");

    private static final Pattern NO_NAME = Pattern.compile(
            "^(cong hoa|doc lap|noi nhan|luu ?:|uy ban|hoi dong|so |bo |cuc |(van )?phong |truong phong).*|.*(chu tich|giam doc"
                    + "|truong ban).*");

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
            Optional<Post> last =
                    Post.in(right.get(i)).filter(post -> post.line().left() > 0.3 * page.widthPx());
            if (last.isPresent()) {
                SignatureBlock block = from(page, right, i, last.get());
                if (block.signer().isPresent()) {
                    return block;
                }
                nameless = nameless.title().isPresent() ? nameless : block;
            }
        }
        return nameless;
    }

    private static SignatureBlock from(RecognizedPage page, List<LinePart> right, int index, Post post) {
        LinePart last = post.line();
        List<LinePart> above = above(page, right.subList(0, index), last);
        Optional<LinePart> named = Optional.empty();
        for (LinePart part : right.subList(index + 1, right.size())) {
            boolean centred = Math.abs(part.centre() - last.centre()) < 0.11 * page.widthPx();
            boolean below = part.top() >= last.bottom() - 0.3 * last.height()
                    && part.top() - last.bottom() < LONGEST_GAP * page.heightPx();
            if (centred && below && isName(part)) {
                // The name stands under the signature; what recognition makes of the strokes stands above it.
                named = Optional.of(part);
            }
        }
        Optional<Reading> name = named.map(part -> name(page, part));
        // A post that lacks its first word does not stand in the middle over the name.
        boolean whole = post.whole()
                || named.filter(part -> Math.abs(part.centre() - last.centre()) < CENTRED * page.widthPx())
                        .isPresent();
        if (post.isAuthority() || !whole) {
            // Who signs in another's place bears a post of their own; it was not read.
            Optional<Reading> deputy = Stream.concat(Stream.of(last), above.stream())
                    .flatMap(line -> deputy(page, line).stream())
                    .findFirst();
            return new SignatureBlock(Optional.empty(), deputy, name.flatMap(SignatureBlock::sure));
        }
        List<Word> authority =
                above.stream().flatMap(part -> part.words().stream()).toList();
        return new SignatureBlock(
                authority.isEmpty()
                        ? Optional.empty()
                        : sure(Reading.of(new LineText(authority).text(), page, authority)),
                sure(post.reading(page)),
                name.flatMap(SignatureBlock::sure));
    }

    /** The post under "KT.": there a deputy signs for the head (Decree 30/2020, Appendix I, 7b). A minister's is no PHÓ. */
    private static Optional<Reading> deputy(RecognizedPage page, LinePart authority) {
        Matcher head = FOR_THE_HEAD.matcher(authority.text());
        return head.matches() && KnownNames.known(head.group("post"))
                ? sure(Reading.of("PHÓ " + KnownNames.corrected(head.group("post")), page, authority.words()))
                : Optional.empty();
    }

    /** The lines in capitals over a post, from above. */
    private static List<LinePart> above(RecognizedPage page, List<LinePart> over, LinePart post) {
        List<LinePart> above = new ArrayList<>();
        LinePart below = post;
        for (int i = over.size() - 1; i >= 0 && above.size() < MOST_LINES_ABOVE; i--) {
            Optional<Post> another = Post.in(over.get(i));
            LinePart line = another.map(Post::line).orElse(over.get(i));
            if (below.top() - line.bottom() > 1.3 * below.height()) {
                break;
            }
            boolean level = line.middle() > below.top();
            boolean centred = Math.abs(line.centre() - post.centre()) < 0.1 * page.widthPx();
            boolean capitals = another.isPresent() || LineText.capitals(line.text());
            if (!level && centred && capitals && !line.text().contains("/")) {
                above.add(0, line);
                below = line;
            } else if (!level) {
                break;
            }
        }
        return above;
    }

    private static Optional<Reading> sure(Reading reading) {
        return reading.confirmedBy(Confirmation.SIGNATURE_BLOCK).ifLikely();
    }

    private static Reading name(RecognizedPage page, LinePart part) {
        return Reading.of(nameIn(part), page, PersonName.vouched(part.words()));
    }

    /** The name without the signs that are left of a signature or a seal. */
    private static String nameIn(LinePart part) {
        return PersonName.spelt(
                part.text().replaceAll("[.,;]+$", "").replaceAll("(?<!\\S)[^\\p{L}\\s]+(?=\\p{L})", ""));
    }

    private static boolean isName(LinePart part) {
        String text = nameIn(part);
        String folded = part.folded();
        return NAME.matcher(text).matches()
                && PersonName.whole(text)
                && Post.in(part).isEmpty()
                && !NO_NAME.matcher(folded).matches()
                && part.words().size() >= 2
                && part.words().size() <= 7;
    }
}
