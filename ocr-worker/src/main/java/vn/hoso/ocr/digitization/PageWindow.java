package vn.hoso.ocr.digitization;

import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/** The pages of a scan that are read before others have their turn; several threads take from it. */
final class PageWindow {

    private final Iterator<Integer> open;
    private final Clock clock;
    private final Instant end;
    private final BooleanSupplier goesOn;
    private boolean closed;

    PageWindow(List<Integer> open, WindowSettings settings, Clock clock, BooleanSupplier goesOn) {
        this.open = open.subList(0, Math.min(open.size(), settings.window())).iterator();
        this.clock = clock;
        this.end = clock.instant().plus(settings.windowTime());
        this.goesOn = goesOn;
    }

    /** The next page to be begun, or none when the window is over. */
    synchronized OptionalInt next() {
        closed = closed || !open.hasNext() || clock.instant().isAfter(end) || !goesOn.getAsBoolean();
        return closed ? OptionalInt.empty() : OptionalInt.of(open.next());
    }

    /** Ends the window; pages that were begun are brought to their end. */
    synchronized void close() {
        closed = true;
    }
}
