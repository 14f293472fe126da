package vn.hoso.ocr.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoso.ocr.layout.LinePart;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/** The list under "Nơi nhận:" at the lower left (Decree 30/2020, Appendix I, 9b), its items parted by "; ". */
final class Recipients {
    /** A list has many words: one of those that are this probable is right in three of four. */
    private static final double SURE = 0.3;

    private static final double LIKELY_WORD = 0.5;
    private static final int MOST_LINES = 20;
    private static final Pattern LABEL = Pattern.compile("^\\W{0,2}noi nh[ao]n\\s*[:;.]?.*");
    private static final Pattern BULLET = Pattern.compile("^[-–—~•+*._ ]*[-–—~•+*][-–—~•+*._ ]*");

    private static final Pattern ENDED = Pattern.compile("[;:.]$");
    private static final Pattern FILED = Pattern.compile("(?:^|; )\\W*luu\\b");

    /** Who is reported to is marked "b/c"; the c in small print is read as many a sign. */
    private static final Pattern REPORTED_TO = Pattern.compile("\\(b/\\S?\\)");

    /** Every paper is filed with the clerks, who are called VT. */
    private static final Pattern CLERKS = Pattern.compile("(?<=Lưu: ?)V[IlL1](?=[,.;]|$)");

    private static final Pattern CLERK = Pattern.compile("V[TIlL1][,.;]?");

    private Recipients() {}

    static Optional<Reading> in(List<RecognizedPage> pages) {
        for (int i = pages.size() - 1; i >= Math.max(0, pages.size() - 3); i--) {
            Optional<Reading> found = on(pages.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    static Optional<Reading> on(RecognizedPage page) {
        List<LinePart> parts = LinePart.of(page).stream()
                .filter(part -> part.left() < 0.45 * page.widthPx())
                .sorted(Comparator.comparingDouble(LinePart::middle))
                .toList();
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (LABEL.matcher(parts.get(i).folded()).matches()) {
                return under(page, parts.get(i), parts.subList(i + 1, parts.size()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Reading> under(RecognizedPage page, LinePart label, List<LinePart> below) {
        List<Word> words = new ArrayList<>();
        StringBuilder items = new StringBuilder();
        LinePart before = label;
        boolean ended = false;
        for (LinePart part : below) {
            if (part.middle() < label.bottom()) {
                continue;
            }
            boolean apart = part.top() - before.bottom() > 2.2 * Math.max(part.height(), before.height());
            if (apart || words.size() > 200 || items.length() > 1500 || count(items) == MOST_LINES) {
                break;
            }
            boolean bullet = BULLET.matcher(part.text()).find();
            // Dashes are lost now and then; then an item is told by the sign that ends the one before it.
            boolean item = bullet
                    || items.isEmpty()
                    || ended
                    || FILED.matcher(part.folded()).find();
            if (!bullet && part.left() > before.right()) {
                continue; // belongs to the other column
            }
            if (!bullet && Math.abs(part.left() - before.left()) > 3 * part.height()) {
                break;
            }
            List<Word> own = upToSemicolon(part.words());
            String line = new LineText(own).text();
            ended = ENDED.matcher(line).find();
            String text = BULLET.matcher(line).replaceFirst("").replaceAll(";$", "");
            text = REPORTED_TO.matcher(text).replaceAll("(b/c)").replaceAll(",(?=\\p{L})", ", ");
            String bare = text.replaceAll("[\\s;,.:]+$", "");
            items.append(items.isEmpty() ? "" : item ? "; " : " ").append(bare.isEmpty() ? text : bare);
            words.addAll(own);
            before = part;
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String list = CLERKS.matcher(Compounds.spelt(items.toString().strip())).replaceAll("VT");
        List<Word> read = words.stream()
                .filter(word -> !REPORTED_TO.matcher(word.text()).find()
                        && !CLERK.matcher(word.text()).matches())
                .toList();
        Reading reading = Reading.of(list, page, words)
                .as(list, Reading.of(list, page, read).confidence());
        // The law has every list end with where the paper is filed; without that line something was lost.
        boolean whole = FILED.matcher(Folded.of(list)).find();
        return whole && reading.confidence() >= SURE
                ? Optional.of(reading.confirmedBy(Confirmation.RECIPIENTS_LABEL))
                : Optional.empty();
    }

    /** What recognition makes of dirt stands behind the sign that ends an item. */
    private static List<Word> upToSemicolon(List<Word> words) {
        int end = 0;
        while (end < words.size() && !endsItem(words, end)) {
            end++;
        }
        return words.subList(0, Math.min(words.size(), end + 1));
    }

    private static boolean endsItem(List<Word> words, int index) {
        String word = words.get(index).text();
        boolean dirtFollows = index + 1 < words.size() && words.get(index + 1).confidence() < LIKELY_WORD;
        return word.endsWith(";") || (word.endsWith(":") && dirtFollows);
    }

    private static long count(StringBuilder items) {
        return items.chars().filter(c -> c == ';').count();
    }
}
