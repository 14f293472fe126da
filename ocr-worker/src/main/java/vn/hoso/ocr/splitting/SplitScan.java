package vn.hoso.ocr.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.CutsDecided.Cut;
import vn.hoso.contracts.ScanHeld.FoundSheet;
import vn.hoso.contracts.SheetMark;

/**
 * Splits a scan into documents at its sheets. A scan without a sheet is one document: what a counter scans in one go
 * belongs together.
 */
@Component
public class SplitScan {

    /**
     * The documents of a scan, and what is in doubt about them.
     *
     * @param pages all pages of the scan, in order
     * @param answer the cuts a person has made, empty when nobody was asked so far; what a person has looked at is in doubt
     *     no more
     */
    public Split split(List<StackPage> pages, Optional<List<Cut>> answer) {
        var stack = new Stack(pages);
        List<Segment> segments = stack.segments(answer.orElse(List.of()));
        List<FoundSheet> sheets = stack.sheets().stream()
                .map(page -> new FoundSheet(page.number(), page.marks().get(0)))
                .toList();
        return new Split(
                documents(segments), sheets, answer.isPresent() ? List.of() : new ReconcileStack(stack).doubts());
    }

    private static List<PageRange> documents(List<Segment> segments) {
        var documents = new ArrayList<PageRange>();
        for (Segment segment : segments) {
            if (segment.pages() > 0) {
                SheetMark mark = segment.mark();
                documents.add(new PageRange(
                        documents.size() + 1,
                        segment.first(),
                        segment.last(),
                        mark == null ? null : mark.text(),
                        segment.dossier()));
            }
        }
        return documents;
    }
}
