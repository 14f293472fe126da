package vn.hoso.ocr.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.CutsDecided.Cut;
import vn.hoso.contracts.PagesArranged;
import vn.hoso.contracts.ScanHeld.FoundSheet;
import vn.hoso.contracts.SheetMark;

/**
 * Splits a scan into documents at its sheets. A scan without a sheet is one document: what a counter scans in one go
 * belongs together. Pages set aside are in no document; they count all the same where sheets are counted.
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
                documents(segments, aside(pages)),
                sheets,
                answer.isPresent() ? List.of() : new ReconcileStack(stack).doubts());
    }

    /**
     * The documents of a scan as an officer arranged its pages; none when the arrangement names no paper of it.
     *
     * @param pages all pages of the scan, in order
     * @param cuts the cuts a person has made before; where the papers lie is told by them and by the sheets
     * @param arranged the documents, no page in two
     */
    public List<SplitDocument> arrange(List<StackPage> pages, List<Cut> cuts, List<PagesArranged.Document> arranged) {
        List<Integer> papers = new Stack(pages)
                .segments(cuts).stream()
                        .flatMap(segment -> segment.papers().stream())
                        .toList();
        return new ArrangedPapers(arranged).of(papers, aside(pages));
    }

    private static Set<Integer> aside(List<StackPage> pages) {
        return pages.stream().filter(StackPage::aside).map(StackPage::number).collect(Collectors.toSet());
    }

    private static List<SplitDocument> documents(List<Segment> segments, Set<Integer> aside) {
        var documents = new ArrayList<SplitDocument>();
        for (Segment segment : segments) {
            if (segment.pages() > 0) {
                SheetMark mark = segment.mark();
                documents.add(new SplitDocument(
                        documents.size() + 1,
                        kept(segment.papers(), aside),
                        mark == null ? null : mark.text(),
                        segment.dossier()));
            }
        }
        return documents;
    }

    /** Where all papers of a document would be set aside none is: a person shall see that nothing was written on them. */
    static List<Integer> kept(List<Integer> papers, Set<Integer> aside) {
        List<Integer> kept =
                papers.stream().filter(page -> !aside.contains(page)).toList();
        return kept.isEmpty() ? papers : kept;
    }
}
