package vn.hoso.ocr.handwriting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * Where the number is written: after "Số:", before the slash of the notation, at the upper left (Decree 30/2020,
 * appendix I). The recogniser of print often takes handwriting for part of its neighbours, so their edges are taken
 * from how wide they are in print.
 *
 * @param shown what a person needs to see: label, number and notation
 * @param digits the gap for the digits alone; null when its edges are not sure
 * @param asRecognized the digits that the recogniser of print saw there; empty when it saw none
 */
record NumberPlace(Box shown, @Nullable Box digits, String asRecognized) {

    private static final double HEAD = 0.4;
    private static final double LEFT_HALF = 0.5;
    private static final double WIDEST_GAP = 6;
    private static final double TOLERANCE = 0.3;
    private static final double ABOVE = 1.12;
    private static final double BELOW = 0.38;
    private static final double SURE = 0.5;
    /** Label and notation that agree on the size of print so well are what they seem, however badly they were read. */
    private static final double SAME_SIZE = 0.15;

    /** A word; a single letter may be what became of a speck. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private static final Pattern LABEL = Pattern.compile("^[Ss][ốôóoỐÔòồõơ]\\s*[:;.]?(?<rest>.*)$");
    private static final Pattern NOTATION =
            Pattern.compile("[/⁄](?:(?:19|20)\\d{2}/)?\\p{Lu}[\\p{L}\\d&.]*(?:[-–][\\p{L}\\d&.]+)*$");

    static Optional<NumberPlace> on(RecognizedPage page) {
        for (Line line : page.lines()) {
            if (line.y() <= HEAD * page.heightPx()) {
                List<Word> left = line.words().stream()
                        .filter(word -> word.x() < LEFT_HALF * page.widthPx())
                        .toList();
                Optional<NumberPlace> found = in(left);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<NumberPlace> in(List<Word> words) {
        int label = -1;
        boolean begun = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            // Within a line it is the end of another label: "Mã số:", or "Mã hồ sơ:" for one that was read badly.
            if (label < 0 && !begun && LABEL.matcher(word.text()).matches()) {
                label = i;
            }
            begun |= WORD.matcher(word.text()).find();
            Matcher notation = NOTATION.matcher(word.text());
            if (notation.find() && label >= 0) {
                return Optional.of(between(words, label, i, notation.group()));
            }
            if (notation.find(0) && (i == 0 || word.text().startsWith("/"))) {
                return Optional.of(beforeNotation(word, notation.group()));
            }
        }
        return label < 0 ? Optional.empty() : Optional.of(afterLabel(words.get(label)));
    }

    private static NumberPlace between(List<Word> words, int labelAt, int notationAt, String sign) {
        Word label = words.get(labelAt);
        Word notation = words.get(notationAt);
        boolean alone = notation.text().equals(sign);
        double byNotation = notation.width() / PrintedText.ems(sign);
        double byLabel = label.width() / PrintedText.LABEL;
        // A label whose box took in some of the writing is too wide beside the notation.
        boolean labelAlone = label.text().matches("[Ss]ố:") && (!alone || byLabel <= (1 + SAME_SIZE) * byNotation);
        boolean fit = labelAlone && alone && byLabel >= (1 - SAME_SIZE) * byNotation;
        double em = labelAlone ? byLabel : byNotation;
        double slash = notation.x() + notation.width() - em * PrintedText.ems(sign);
        double baseline = label.y() + (double) label.height();
        double start = label.x() + em * PrintedText.LABEL;
        Box shown = shown(label.x(), notation.x() + (double) notation.width(), baseline, em);
        boolean edges = notationAt > labelAt
                && (fit || notation.confidence() >= (alone ? SURE : 0))
                && (labelAlone || (alone && label.text().matches("[Ss]ố:.*")))
                && (!alone || Math.abs(slash - notation.x()) <= TOLERANCE * em)
                && slash - start > 0.3 * em
                && slash - start < WIDEST_GAP * em;
        double right = alone ? Math.min(slash + 0.1 * em, notation.x()) : slash;
        Box digits = edges ? new Box(start, baseline - ABOVE * em, right, baseline + BELOW * em) : null;
        StringBuilder seen = new StringBuilder();
        for (int i = labelAt; i <= notationAt; i++) {
            String text = words.get(i).text();
            Matcher labelled = LABEL.matcher(text);
            String part = i == labelAt && labelled.matches() ? labelled.group("rest") : text;
            seen.append(i == notationAt ? part.substring(0, Math.max(0, part.length() - sign.length())) : part);
        }
        return new NumberPlace(shown, digits, seen.toString());
    }

    private static Box shown(double left, double right, double baseline, double em) {
        return new Box(left - 0.4 * em, baseline - 1.5 * em, right + 0.4 * em, baseline + 0.7 * em);
    }

    /** The label was not read: a person is shown what stands before the notation, and nothing is read. */
    private static NumberPlace beforeNotation(Word notation, String sign) {
        double em = notation.width() / PrintedText.ems(sign);
        double right = notation.x() + (double) notation.width();
        double baseline = notation.y() + (double) notation.height();
        return new NumberPlace(shown(right - em * (PrintedText.ems(sign) + 4), right, baseline, em), null, "");
    }

    /** The notation was not read: a person is shown what stands after the label, and nothing is read. */
    private static NumberPlace afterLabel(Word label) {
        double em = Math.min(label.height() * 1.1, label.width() / PrintedText.LABEL);
        double baseline = label.y() + (double) label.height();
        return new NumberPlace(shown(label.x(), label.x() + 9 * em, baseline, em), null, "");
    }
}
