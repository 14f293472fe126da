package vn.hoso.ocr.splitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.CutsDecided.Cut;
import vn.hoso.contracts.SheetMark;

/** The pages of a scan, parted at the sheets that were read and at the cuts a person made. */
final class Stack {

    private static final int ONE_SIDE = 1;
    private static final int BOTH_SIDES = 2;

    private final List<StackPage> pages;

    Stack(List<StackPage> pages) {
        this.pages = List.copyOf(pages);
    }

    /** Sheets of which nothing can be believed. */
    List<StackPage> unreadable() {
        return pages.stream().filter(StackPage::unreadableSheet).toList();
    }

    /** The pages whose mark was read. */
    List<StackPage> sheets() {
        return pages.stream().filter(page -> page.mark().isPresent()).toList();
    }

    /**
     * The segments, in page order; together with the sheets and, scanned on both sides, their backs they are all pages.
     * Whether both sides were scanned is told by the declared counts: the reading by which more of them add up.
     */
    List<Segment> segments(List<Cut> cuts) {
        List<Segment> simplex = segments(cuts, ONE_SIDE);
        List<Segment> duplex = segments(cuts, BOTH_SIDES);
        return addingUp(duplex) > addingUp(simplex) ? duplex : simplex;
    }

    private static long addingUp(List<Segment> segments) {
        return segments.stream().filter(Segment::addsUp).count();
    }

    private List<Segment> segments(List<Cut> cuts, int sides) {
        List<Start> starts = starts(cuts);
        var segments = new ArrayList<Segment>();
        for (int i = 0; i < starts.size(); i++) {
            Start start = starts.get(i);
            int last = i + 1 < starts.size() ? starts.get(i + 1).page - 1 : pages.size();
            int first = Math.min(start.page + (start.sheetThere ? sides : 0), last + 1);
            segments.add(new Segment(start.page, start.sheetThere, first, last, start.mark, start.dossier, sides));
        }
        return segments;
    }

    private List<Start> starts(List<Cut> cuts) {
        var starts = new ArrayList<Start>();
        for (StackPage page : sheets()) {
            SheetMark mark = page.mark().orElseThrow();
            starts.add(new Start(page.number(), true, mark, mark.dossier()));
        }
        for (Cut cut : cuts) {
            if (starts.stream().noneMatch(start -> start.page == cut.before()) && cut.before() <= pages.size()) {
                starts.add(new Start(cut.before(), cut.sheetThere(), null, cut.dossier()));
            }
        }
        starts.sort(Comparator.comparingInt(Start::page));
        if (starts.isEmpty() || starts.get(0).page > 1) {
            starts.add(0, new Start(1, false, null, null));
        }
        return starts;
    }

    private record Start(
            int page,
            boolean sheetThere,
            @Nullable SheetMark mark,
            @Nullable String dossier) {}
}
