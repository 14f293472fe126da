package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why two figures of one subject and period differ, item by item: how many dossiers stand otherwise in the second than in the
 * first. The items are applied one after another to the first figure, always in the same order, so that they lead to the
 * second exactly, and what is printed of each adds up to the printed difference to the last digit.
 *
 * @param before the first figure
 * @param items what changed, applied in this order; dossiers that stand where they stood are no item
 * @param after the second figure
 */
record Difference(Rate before, List<Item> items, Rate after) {

    /** What moved a dossier. */
    enum Why {
        /** It is counted by another definition. */
        DEFINITION,
        /** It came into the register later. */
        REGISTERED,
        /** It was exempted later, or no longer is. */
        EXEMPTED,
        /** One of its scans came to be doubted later, or no longer is. */
        DOUBTED,
        /** An officer signed its papers off later, or took that back. */
        VERIFIED,
        /** Documents were filed under it later, taken away or made anew. */
        FILED,
        /** The register said something else of it later. */
        CORRECTED
    }

    /** So many dossiers that stood so, stand otherwise, and why. */
    record Move(Standing was, Standing is, Why why, long dossiers) {}

    /**
     * A step from the first figure to the second.
     *
     * @param move which dossiers
     * @param from the figure before this step
     * @param to the figure after it
     */
    record Item(Move move, Rate from, Rate to) {

        /** By how much the printed figure moves, in percentage points; empty when either side counts nothing. */
        public Optional<BigDecimal> points() {
            return to.percent().flatMap(percent -> from.percent().map(percent::subtract));
        }
    }

    /** The dossiers of one kind of move, none when there is no such item. */
    Move move(Standing was, Standing is, Why why) {
        return items.stream()
                .map(Item::move)
                .filter(move -> move.was() == was && move.is() == is && move.why() == why)
                .findFirst()
                .orElse(new Move(was, is, why, 0));
    }

    /** Puts the moves in order and applies them; all of them are needed, those of dossiers that did not move too. */
    static Difference of(List<Move> moves) {
        Rate before = moves.stream().map(move -> move.was().of(move.dossiers())).reduce(Rate.NONE, Rate::plus);
        var items = new ArrayList<Item>();
        Rate running = before;
        List<Move> moved = moves.stream()
                .filter(move -> move.was() != move.is())
                .sorted(Comparator.comparing(Move::was).thenComparing(Move::is).thenComparing(Move::why))
                .toList();
        for (Move move : moved) {
            Rate next = running.without(move.was().of(move.dossiers()))
                    .plus(move.is().of(move.dossiers()));
            items.add(new Item(move, running, next));
            running = next;
        }
        return new Difference(before, List.copyOf(items), running);
    }
}
