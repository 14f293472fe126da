package vn.hoso.ocr.handwriting;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The pieces of ink of which the digits of a zone are made, left to right: strokes without the dots of the line under
 * them and without what belongs to the neighbours, wide ones cut where digits may touch.
 *
 * @param pieces left to right; each belongs to one digit, one digit may need several
 * @param tallest height of the tallest stroke, pixels
 * @param rules lines that were taken out
 */
record WrittenPieces(List<Stroke> pieces, int tallest, List<Rectangle> rules) {

    private static final double INSIDE = 0.75;
    /** A printed neighbour may reach in a little, a leaning slash above all. */
    private static final double OUTSIDE = 0.2;

    private static final double LEAST_HEIGHT = 0.25;
    private static final double SPECK = 0.17;
    private static final double LEADER_HEIGHT = 0.14;
    private static final double LEADER_WIDTH = 0.4;
    private static final double LEADER_FROM = 0.72;
    private static final int FADED_DOTS = 2;
    private static final double WIDE = 0.85;
    private static final double LEAST_PART = 0.2;
    private static final double CUT_THICKNESS = 0.3;
    private static final int MOST_CUTS = 3;
    private static final double UNDERLINE = 0.25;

    /** The pieces, or empty when there are none, or when it is not clear what belongs to the zone. */
    static Optional<WrittenPieces> of(WrittenZone zone) {
        List<Stroke> own = new ArrayList<>();
        for (Stroke stroke : Strokes.of(zone.ink())) {
            double inside = inside(stroke, zone);
            boolean large = stroke.height() >= LEAST_HEIGHT * WrittenZone.HEIGHT;
            if (inside >= INSIDE && !(large && cutOff(stroke, zone))) {
                own.add(stroke);
            } else if (large && inside > OUTSIDE) {
                return Optional.empty();
            }
        }
        int tallest = own.stream().mapToInt(Stroke::height).max().orElse(0);
        if (tallest < LEAST_HEIGHT * WrittenZone.HEIGHT) {
            return Optional.empty();
        }
        if (crossedOut(own, tallest, zone) || somethingFaint(own, zone) || brokenToDots(own, tallest)) {
            return Optional.empty();
        }
        List<Stroke> kept =
                own.stream().filter(stroke -> !isDot(stroke, own, tallest)).toList();
        List<Stroke> pieces = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            for (Stroke part : parted(kept.get(i), tallest)) {
                pieces.add(part.of(i));
            }
        }
        pieces.sort(Comparator.comparingDouble(piece -> piece.x() + piece.width() / 2.0));
        return Optional.of(new WrittenPieces(List.copyOf(pieces), tallest, zone.rules()));
    }

    /** Whether a line runs through the writing instead of under it. */
    private static boolean crossedOut(List<Stroke> own, int tallest, WrittenZone zone) {
        List<Stroke> tall =
                own.stream().filter(stroke -> stroke.height() >= 0.6 * tallest).toList();
        int top = tall.stream().mapToInt(Stroke::y).min().orElse(0);
        int bottom = tall.stream().mapToInt(Stroke::bottom).max().orElse(0);
        int left = tall.stream().mapToInt(Stroke::x).min().orElse(0);
        int right = tall.stream().mapToInt(Stroke::right).max().orElse(0);
        return zone.rules().stream()
                .anyMatch(rule -> rule.y > top
                        && rule.y < bottom - UNDERLINE * (bottom - top)
                        && rule.x < right
                        && rule.x + rule.width > left);
    }

    /** Whether ink that is too faint to be read stands apart from the rest: a digit may be missing. */
    private static boolean somethingFaint(List<Stroke> own, WrittenZone zone) {
        List<Stroke> clear = own.stream()
                .filter(stroke -> stroke.height() >= LEAST_HEIGHT * WrittenZone.HEIGHT)
                .toList();
        return Strokes.of(zone.faint()).stream()
                .filter(stroke -> stroke.height() >= LEAST_HEIGHT * WrittenZone.HEIGHT)
                .filter(stroke -> inside(stroke, zone) >= INSIDE)
                .anyMatch(stroke -> clear.stream().noneMatch(other -> meet(stroke, other)));
    }

    /** Whether dots lie beside the writing, where digits stand and no line of dots runs: a digit may have faded. */
    private static boolean brokenToDots(List<Stroke> own, int tallest) {
        List<Stroke> tall =
                own.stream().filter(stroke -> stroke.height() >= 0.6 * tallest).toList();
        int top = tall.stream().mapToInt(Stroke::y).min().orElse(0);
        return own.stream()
                        .filter(stroke -> Math.max(stroke.width(), stroke.height()) <= SPECK * tallest)
                        .filter(stroke -> stroke.bottom() > top && stroke.bottom() < top + LEADER_FROM * tallest)
                        .filter(stroke -> tall.stream().noneMatch(other -> meet(stroke, other)))
                        .count()
                >= FADED_DOTS;
    }

    private static boolean meet(Stroke one, Stroke other) {
        return other.x() < one.right()
                && one.x() < other.right()
                && other.y() < one.bottom()
                && one.y() < other.bottom();
    }

    private static boolean cutOff(Stroke stroke, WrittenZone zone) {
        return stroke.x() == 0
                || stroke.right() == zone.ink().width()
                || stroke.y() == 0
                || stroke.bottom() == zone.ink().height();
    }

    private static double inside(Stroke stroke, WrittenZone zone) {
        int inside = 0;
        int bottom = zone.top() + WrittenZone.HEIGHT;
        for (int y = 0; y < stroke.height(); y++) {
            for (int x = 0; x < stroke.width(); x++) {
                int atX = stroke.x() + x;
                int atY = stroke.y() + y;
                boolean in = atX >= zone.left() && atX < zone.right() && atY >= zone.top() && atY < bottom;
                inside += in && stroke.ink().at(x, y) ? 1 : 0;
            }
        }
        return (double) inside / stroke.area();
    }

    /** A speck, or a dot or dash of the line on which the digits stand. */
    private static boolean isDot(Stroke stroke, List<Stroke> all, int tallest) {
        if (Math.max(stroke.width(), stroke.height()) <= SPECK * tallest) {
            return true;
        }
        int top = all.stream()
                .filter(other -> other.height() >= 0.6 * tallest)
                .mapToInt(Stroke::y)
                .min()
                .orElse(0);
        return stroke.height() <= LEADER_HEIGHT * tallest
                && stroke.width() <= LEADER_WIDTH * tallest
                && stroke.y() >= top + LEADER_FROM * tallest;
    }

    private static List<Stroke> parted(Stroke stroke, int tallest) {
        if (stroke.width() < WIDE * tallest) {
            return List.of(stroke);
        }
        List<Integer> cuts = new ArrayList<>(cuts(stroke, tallest));
        cuts.sort(Comparator.naturalOrder());
        List<Stroke> parts = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            parts.add(stroke.part(from, cut));
            from = cut;
        }
        parts.add(stroke.part(from, stroke.width()));
        return parts.stream().filter(part -> part.area() > 0).toList();
    }

    /** Where two digits may touch: columns with the least ink, not near to each other or to the edges. */
    private static List<Integer> cuts(Stroke stroke, int tallest) {
        int apart = (int) Math.max(2, LEAST_PART * tallest);
        int[] counts = new int[stroke.width()];
        for (int x = 0; x < counts.length; x++) {
            counts[x] = stroke.ink().countInColumn(x);
        }
        List<Integer> columns = new ArrayList<>();
        for (int x = apart; x <= counts.length - apart; x++) {
            if (x < counts.length && counts[x] <= CUT_THICKNESS * tallest) {
                columns.add(x);
            }
        }
        double middle = counts.length / 2.0;
        columns.sort(Comparator.<Integer>comparingInt(x -> counts[x]).thenComparingDouble(x -> Math.abs(x - middle)));
        List<Integer> cuts = new ArrayList<>();
        for (int x : columns) {
            if (cuts.size() < MOST_CUTS && cuts.stream().allMatch(cut -> Math.abs(cut - x) >= apart)) {
                cuts.add(x);
            }
        }
        return cuts;
    }
}
