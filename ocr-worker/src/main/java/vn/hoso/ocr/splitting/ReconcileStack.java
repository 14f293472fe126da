package vn.hoso.ocr.splitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.CutsDecided.Cut;
import vn.hoso.contracts.ScanHeld.Doubt;
import vn.hoso.contracts.SheetMark;

/**
 * What speaks against a split. A sheet that was lost shows by its serial, which lacks, or by the sheet before it, behind
 * which more lies than it declares; where neither is known nothing may be taken for sure. Each doubt is told once: what a
 * sheet without a readable mark explains is not told as a lost sheet again, nor a lost sheet as a count.
 */
final class ReconcileStack {

    private final List<StackPage> unreadable;
    private final List<Segment> segments;
    private final List<Doubt> doubts = new ArrayList<>();
    private final Set<Segment> explained = new HashSet<>();

    ReconcileStack(Stack stack) {
        this.unreadable = stack.unreadable();
        // For counting, a sheet lies where one is seen, whatever it says.
        this.segments = stack.segments(unreadable.stream()
                .map(page -> new Cut(page.number(), true, null))
                .toList());
    }

    /** Everything in doubt, in page order. */
    List<Doubt> doubts() {
        if (segments.size() > 1 || segments.get(0).sheetThere()) {
            papersBeforeTheFirstSheet();
            unreadable.forEach(page -> unreadable(page.number()));
            runs().values().forEach(this::missing);
            segments.stream()
                    .filter(segment -> segment.declaredPages() != null && !segment.addsUp())
                    .filter(segment -> !explained.contains(segment))
                    .forEach(this::countDiffers);
        }
        doubts.sort(Comparator.comparingInt(Doubt::firstPage).thenComparingInt(Doubt::lastPage));
        return List.copyOf(doubts);
    }

    private void papersBeforeTheFirstSheet() {
        Segment first = segments.get(0);
        if (!first.sheetThere()) {
            doubt(DoubtReason.NO_SHEET_FIRST, first.first(), first.last(), 1, false, null, first.last());
        }
    }

    /** The serial of a sheet that cannot be read is known when exactly one lacks between its neighbours. */
    private void unreadable(int page) {
        @Nullable SheetMark before = null;
        @Nullable SheetMark after = null;
        for (Segment segment : segments) {
            if (segment.start() < page && segment.mark() != null) {
                before = segment.mark();
            }
            if (segment.start() > page && after == null) {
                after = segment.mark();
            }
        }
        Optional<Lost> lost = Optional.empty();
        if (before != null && before.serial() < before.of() && (after == null || isNextButOne(before, after))) {
            lost = Optional.of(new Lost(before.run(), before.serial() + 1, before.of()));
        } else if (before == null && after != null && after.serial() > 1) {
            lost = Optional.of(new Lost(after.run(), after.serial() - 1, after.of()));
        }
        doubt(DoubtReason.SHEET_UNREADABLE, page, page, page, true, lost.orElse(null), page);
    }

    private static boolean isNextButOne(SheetMark before, SheetMark after) {
        return before.run().equals(after.run()) && after.serial() == before.serial() + 2;
    }

    private Map<String, List<Segment>> runs() {
        var runs = new TreeMap<String, List<Segment>>();
        for (Segment segment : segments) {
            SheetMark mark = segment.mark();
            if (mark != null) {
                runs.computeIfAbsent(mark.run(), run -> new ArrayList<>()).add(segment);
            }
        }
        return runs;
    }

    /** Sheets before the first serial may lie in another stack, and so may those after the last, when its count adds up. */
    private void missing(List<Segment> run) {
        var seen = new TreeMap<Integer, Segment>();
        run.forEach(segment -> seen.putIfAbsent(mark(segment).serial(), segment));
        int end = seen.lastKey();
        for (int serial = seen.firstKey() + 1; serial < end; serial++) {
            var lost = new Lost(mark(run.get(0)).run(), serial, mark(run.get(0)).of());
            if (!seen.containsKey(serial) && !isUnreadable(lost)) {
                missing(lost, Optional.of(seen.lowerEntry(serial).getValue()));
            }
        }
        Segment last = seen.lastEntry().getValue();
        var next = new Lost(mark(last).run(), end + 1, mark(last).of());
        if (end < mark(last).of() && last.declaredPages() == null && !isUnreadable(next)) {
            missing(next, Optional.of(last));
        }
    }

    private boolean isUnreadable(Lost lost) {
        return doubts.stream()
                .anyMatch(doubt -> lost.run.equals(doubt.run())
                        && Integer.valueOf(lost.serial).equals(doubt.serial()));
    }

    /** It lacks behind its predecessor, unless that adds up and another segment does not: then the stack was shuffled. */
    private void missing(Lost lost, Optional<Segment> predecessor) {
        Optional<Segment> overfull = segments.stream()
                .filter(segment -> segment.holdsTooMany() && !explained.contains(segment))
                .findFirst();
        Optional<Segment> place =
                predecessor.filter(segment -> !segment.addsUp()).or(() -> overfull);
        int first = place.map(Segment::start).orElse(1);
        int last = place.or(() -> Optional.of(segments.get(segments.size() - 1)))
                .map(segment -> Math.max(segment.start(), segment.last()))
                .orElse(first);
        Integer cut = place.filter(explained::add).map(Segment::probableCut).orElse(null);
        doubt(DoubtReason.SHEET_MISSING, first, last, cut, false, lost, lost.serial, lost.of, lost.run, first, last);
    }

    private void countDiffers(Segment segment) {
        int last = Math.max(segment.start(), segment.last());
        doubt(
                DoubtReason.COUNT_DIFFERS,
                segment.start(),
                last,
                segment.probableCut(),
                false,
                null,
                mark(segment).sheets(),
                segment.pages(),
                segment.sides(),
                segment.start(),
                last);
    }

    private void doubt(
            DoubtReason reason,
            int first,
            int last,
            @Nullable Integer cut,
            boolean sheetThere,
            @Nullable Lost lost,
            @Nullable Object... told) {
        doubts.add(new Doubt(
                reason.name(),
                first,
                last,
                cut,
                sheetThere,
                lost == null ? null : lost.run,
                lost == null ? null : Integer.valueOf(lost.serial),
                reason.vietnamese(told),
                reason.english(told)));
    }

    private static SheetMark mark(Segment segment) {
        return Objects.requireNonNull(segment.mark());
    }

    /** A sheet that was printed and was not read. */
    private record Lost(String run, int serial, int of) {}
}
