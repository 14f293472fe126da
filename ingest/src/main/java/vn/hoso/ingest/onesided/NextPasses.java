package vn.hoso.ingest.onesided;

import java.time.Duration;
import java.util.List;

/**
 * The passes whose turn it is, of those that wait at a place. A feeder takes the fronts of a stack and then its backs, and
 * goes on to the next stack: so the first two belong together when they are fronts and backs, and else the first one is
 * alone. No feeder takes two passes within {@link #APART}: what came so was sent on by something that keeps no order, and it
 * is not guessed which of it belongs together.
 *
 * @param passes the first of those that wait, in the order in which they were scanned; none while one stands by itself
 * @param stack whether they are the two of one stack; else each of them is alone
 */
public record NextPasses(List<WaitingPass> passes, boolean stack) {

    private static final Duration APART = Duration.ofSeconds(2);

    /**
     * Of passes that are told apart by nothing but their order.
     *
     * @param waiting in the order in which they were scanned
     */
    public static NextPasses inOrder(List<WaitingPass> waiting) {
        if (waiting.size() < 2) {
            return alone(List.of());
        }
        WaitingPass first = waiting.get(0);
        WaitingPass second = waiting.get(1);
        if (waiting.size() > 2 && areClose(second, waiting.get(2))) {
            return alone(waiting.subList(0, 3));
        }
        if (!first.side().fits(second.side())) {
            return alone(waiting.subList(0, areClose(first, second) ? 2 : 1));
        }
        return first.side() == Side.ODD || areClose(first, second)
                ? new NextPasses(List.of(first, second), true)
                : alone(List.of(first));
    }

    /** Of passes that have the name of their stack in common: the order does not matter. */
    public static NextPasses named(List<WaitingPass> waiting) {
        if (waiting.size() < 2) {
            return alone(List.of());
        }
        boolean fit = waiting.get(0).side().fits(waiting.get(1).side());
        return new NextPasses(waiting.subList(0, fit ? 2 : 1), fit);
    }

    private static NextPasses alone(List<WaitingPass> passes) {
        return new NextPasses(List.copyOf(passes), false);
    }

    private static boolean areClose(WaitingPass one, WaitingPass next) {
        return next.scannedAt().isBefore(one.scannedAt().plus(APART));
    }
}
