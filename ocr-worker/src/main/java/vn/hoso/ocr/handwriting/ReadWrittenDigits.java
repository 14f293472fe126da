package vn.hoso.ocr.handwriting;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one to five digits written by hand. Every way to make digits of the pieces of ink is tried; the digits of the
 * best way are the reading, and the less it is ahead of the best other digits, the less sure it is. In doubt nothing is
 * read. Safe for several threads.
 */
public final class ReadWrittenDigits {

    /** Readings less sure than this are none. */
    public static final double LEAST_CONFIDENCE = 0.5;

    private static final int MOST_DIGITS = 5;
    private static final int MOST_PIECES = 12;
    private static final int MOST_PIECES_OF_A_DIGIT = 4;
    private static final double WIDEST_DIGIT = 1.25;
    private static final double LEAST_HEIGHT = 0.5;
    private static final double LEAST_OVERLAP = 0.45;
    private static final double WIDEST_GAP = 1.1;
    private static final double CUT_OFF = 0.3;
    private static final double NEAR_RULE = 0.12;
    /** Hands differ most in how they tell 1 from 7 and 4 from 9. */
    private static final String ALIKE = "1479";

    private static final double ALIKE_DOUBT = 0.12;

    private final SignModel model;

    /** With the model that ships with this program. */
    public ReadWrittenDigits() {
        this(SignModel.shipped());
    }

    ReadWrittenDigits(SignModel model) {
        this.model = model;
    }

    /**
     * Reads a zone.
     *
     * @param picture the page, or a part of it
     * @param place the zone, pixels of the picture: as wide as the gap that the digits were written into, about one and
     *     a half times as high as printed digits; what lies around it is looked at too
     * @return the digits, or empty when there are none, or in doubt
     */
    public Optional<WrittenDigits> read(BufferedImage picture, Rectangle place) {
        return best(picture, place)
                .map(found -> new WrittenDigits(found.digits, Confidence.of(found.margin, found.lead)))
                .filter(found -> found.confidence() >= LEAST_CONFIDENCE);
    }

    /** The best digits, however doubtful. */
    Optional<Candidate> best(BufferedImage picture, Rectangle place) {
        Rectangle inside = place.intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
        if (inside.isEmpty() || inside.height < 8) {
            return Optional.empty();
        }
        return WrittenPieces.of(WrittenZone.of(picture, inside))
                .filter(pieces -> pieces.pieces().size() <= MOST_PIECES)
                .flatMap(this::best);
    }

    private Optional<Candidate> best(WrittenPieces pieces) {
        Map<String, Candidate> found = new HashMap<>();
        new Ways(pieces, found).from(0, new ArrayList<>(), new StringBuilder(), 1, Double.MAX_VALUE);
        List<Candidate> candidates = found.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::likelihood).reversed())
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Candidate best = candidates.get(0);
        double second = candidates.size() > 1 ? candidates.get(1).likelihood : 0;
        return Optional.of(new Candidate(
                best.digits, best.likelihood, best.margin, Math.log(best.likelihood / Math.max(1e-9, second))));
    }

    /**
     * Digits that a zone may say.
     *
     * @param likelihood of all its signs together, not calibrated
     * @param margin of its least clear sign
     * @param lead how far ahead of the next best digits, a logarithm
     */
    record Candidate(String digits, double likelihood, double margin, double lead) {}

    /** All ways to make digits of the pieces. */
    private final class Ways {

        private final List<Stroke> pieces;
        private final int tallest;
        private final List<Rectangle> rules;
        private final Map<String, Candidate> found;
        private final Map<Integer, Sign> signs = new HashMap<>();

        private Ways(WrittenPieces pieces, Map<String, Candidate> found) {
            this.pieces = pieces.pieces();
            this.tallest = pieces.tallest();
            this.rules = pieces.rules();
            this.found = found;
        }

        private void from(int next, List<Stroke> before, StringBuilder digits, double likelihood, double margin) {
            if (next == pieces.size()) {
                if (!digits.isEmpty()) {
                    found.merge(
                            digits.toString(),
                            new Candidate(digits.toString(), likelihood, margin, 0),
                            (one, other) -> one.likelihood >= other.likelihood ? one : other);
                }
                return;
            }
            if (digits.length() == MOST_DIGITS) {
                return;
            }
            for (int to = next + 1; to <= Math.min(pieces.size(), next + MOST_PIECES_OF_A_DIGIT); to++) {
                Sign sign = sign(next, to);
                if (sign == null || !sign.guess.isDigit() || !follows(before, sign.stroke)) {
                    continue;
                }
                before.add(sign.stroke);
                digits.append(sign.guess.digit());
                from(to, before, digits, likelihood * sign.likelihood(), Math.min(margin, sign.guess.margin()));
                digits.setLength(digits.length() - 1);
                before.remove(before.size() - 1);
            }
        }

        /** What some pieces say together; null when they are too large or too small for a digit. */
        private @Nullable Sign sign(int from, int to) {
            int key = from * (MOST_PIECES + 1) + to;
            Sign known = signs.get(key);
            if (known != null) {
                return known;
            }
            Stroke stroke = Stroke.together(pieces.subList(from, to));
            if (stroke.width() > WIDEST_DIGIT * tallest || stroke.height() < LEAST_HEIGHT * tallest) {
                return null;
            }
            Sign sign = new Sign(stroke, doubted(stroke, wholeParts(from, to)));
            signs.put(key, sign);
            return sign;
        }

        /** A digit cut off another is less sure than one that stands alone; a bare stroke cut off is part of a letter. */
        private SignModel.Guess doubted(Stroke stroke, boolean whole) {
            SignModel.Guess guess = model.guess(stroke.ink());
            boolean bareStroke = !whole && guess.digit() == 1;
            boolean baseMissing = (guess.digit() == 7 || guess.digit() == 1) && standsOnRule(stroke);
            if (bareStroke || baseMissing) {
                return new SignModel.Guess(SignModel.NO_DIGIT, guess.margin());
            }
            double doubt = (whole ? 0 : CUT_OFF) + (ALIKE.indexOf('0' + guess.digit()) >= 0 ? ALIKE_DOUBT : 0);
            return new SignModel.Guess(guess.digit(), guess.margin() - doubt);
        }

        /** Whether a rule was taken out where the sign ends: a 2 without its base is a 7. */
        private boolean standsOnRule(Stroke stroke) {
            return rules.stream()
                    .anyMatch(rule -> Math.abs(rule.y - stroke.bottom()) <= NEAR_RULE * tallest
                            && rule.x < stroke.right()
                            && rule.x + rule.width > stroke.x());
        }

        /** Whether no connected part lies partly in these pieces and partly in others. */
        private boolean wholeParts(int from, int to) {
            for (int i = from; i < to; i++) {
                int part = pieces.get(i).part();
                for (int other = 0; part >= 0 && other < pieces.size(); other++) {
                    if ((other < from || other >= to) && pieces.get(other).part() == part) {
                        return false;
                    }
                }
            }
            return true;
        }

        private boolean follows(List<Stroke> before, Stroke stroke) {
            if (before.isEmpty()) {
                return true;
            }
            Stroke last = before.get(before.size() - 1);
            int overlap = Math.min(last.bottom(), stroke.bottom()) - Math.max(last.y(), stroke.y());
            return overlap >= LEAST_OVERLAP * Math.min(last.height(), stroke.height())
                    && stroke.x() - last.right() <= WIDEST_GAP * tallest;
        }
    }

    private record Sign(Stroke stroke, SignModel.Guess guess) {

        double likelihood() {
            return 1 / (1 + Math.exp(-5 * (guess.margin() - 0.2)));
        }
    }
}
