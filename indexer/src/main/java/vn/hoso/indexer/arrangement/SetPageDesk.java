package vn.hoso.indexer.arrangement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.indexer.arrangement.ArrangementRecords.Step;
import vn.hoso.indexer.filing.AcceptedScans;
import vn.hoso.indexer.filing.DocumentPlace;
import vn.hoso.indexer.filing.Documents;
import vn.hoso.indexer.verification.DocumentsAtWork;

/** Lays the pages of a scan before an officer; while documents are being made, as they are going to be. */
@Component
class SetPageDesk {

    private final ArrangementRecords records;
    private final AcceptedScans scans;
    private final Documents documents;
    private final DocumentsAtWork work;

    SetPageDesk(ArrangementRecords records, AcceptedScans scans, Documents documents, DocumentsAtWork work) {
        this.records = records;
        this.scans = scans;
        this.documents = documents;
        this.work = work;
    }

    /**
     * Sets the desk; empty when the scan is not there or not within reach, or has no document so far.
     *
     * @param at the page to begin with; the first when it is none of the documents'
     */
    Optional<PageDesk> set(String scan, int at) {
        Optional<Step> last = records.last(scan);
        boolean beingArranged = last.filter(step -> !step.made()).isPresent();
        Arrangement shown = beingArranged ? last.get().documents() : records.now(scan);
        if (shown.documents().isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, DocumentDigitized> known = documents.ofScan(scan).stream()
                .collect(Collectors.toMap(DocumentDigitized::number, Function.identity()));
        Set<Integer> closed = work.closed(scan);
        List<PageDesk.Paper> papers = shown.documents().stream()
                .map(document -> new PageDesk.Paper(
                        document.number(),
                        document.pages(),
                        Optional.ofNullable(known.get(document.number()))
                                .map(DocumentDigitized::type)
                                .orElse("UNKNOWN"),
                        dossier(scan, document),
                        closed.contains(document.number())))
                .toList();
        boolean there = papers.stream().anyMatch(paper -> paper.pages().contains(at));
        return scans.find(scan)
                .map(accepted -> new PageDesk(
                        scan,
                        accepted.fileName(),
                        last.map(Step::version).orElse(0),
                        papers,
                        there ? at : papers.get(0).pages().get(0),
                        beingArranged || records.isUnderWay(scan),
                        records.undoable(scan).isPresent()));
    }

    private @Nullable String dossier(String scan, ArrangedDocument document) {
        return documents.places(scan, document.number()).stream()
                .map(DocumentPlace::dossier)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(document.dossier());
    }
}
