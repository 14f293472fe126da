package vn.hoso.indexer.progress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.PageList;
import vn.hoso.contracts.PdfSignature;
import vn.hoso.contracts.ScanHeld;
import vn.hoso.contracts.StoredObject;
import vn.hoso.indexer.filing.DocumentPlace;
import vn.hoso.indexer.filing.Documents;
import vn.hoso.indexer.filing.ShownDocuments;
import vn.hoso.indexer.looks.LookedPage;
import vn.hoso.indexer.looks.LookedPages;
import vn.hoso.indexer.refusals.RefusedScan;

/** What has become of a scan, by REST. */
@RestController
@RequestMapping("/api/scans")
@Tag(name = "scans", description = "What has become of each scan")
class ScanApi {

    private final Scans scans;
    private final Documents documents;
    private final LookedPages looks;
    private final ShownDocuments shown;

    ScanApi(Scans scans, Documents documents, LookedPages looks, ShownDocuments shown) {
        this.shown = shown;
        this.scans = scans;
        this.documents = documents;
        this.looks = looks;
    }

    @Operation(summary = "Scans that are being read right now, latest first, 100 at most")
    @GetMapping
    List<ScanUnderWay> underWay() {
        return scans.underWay();
    }

    @Operation(summary = "One scan", description = "By its SHA-256; 404 until something was heard of it.")
    @GetMapping("/{scan}")
    ScanView one(@PathVariable String scan) {
        return scans.find(scan.toLowerCase(Locale.ROOT))
                .map(this::view)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Nothing was heard of scan " + scan + " so far"));
    }

    private ScanView view(ScanAccount account) {
        Optional<RefusedScan> refusal = Optional.ofNullable(account.refusal());
        return new ScanView(
                account.scan(),
                account.state().name().toLowerCase(Locale.ROOT),
                account.step(),
                account.pagesDone(),
                account.pages(),
                refusal.map(RefusedScan::reason).orElse(null),
                refusal.map(RefusedScan::reasonVi).orElse(null),
                refusal.map(RefusedScan::reasonEn).orElse(null),
                refusal.map(RefusedScan::page).orElse(null),
                account.fileName(),
                account.format(),
                account.original(),
                account.warnings(),
                account.signatures(),
                Optional.ofNullable(account.held())
                        .map(held -> held.question().doubts())
                        .orElse(List.of()),
                account.setAside(),
                looks.ofScan(account.scan()).stream().map(PageView::new).toList(),
                account.documents().stream().map(shown::shown).map(this::view).toList());
    }

    private DocumentView view(DocumentDigitized document) {
        return new DocumentView(
                document.number(),
                document.type(),
                document.likelihood(),
                document.firstPage(),
                document.lastPage(),
                new PageList(document.pageNumbers()).text(),
                document.sheet(),
                document.dossier(),
                document.fields(),
                document.pdf(),
                document.alto(),
                document.text(),
                document.confidence(),
                documents.places(document.scan(), document.number()));
    }

    /**
     * A scan as the REST interface gives it.
     *
     * @param state {@code accepted}, {@code held}, {@code digitized} or {@code quarantined}
     * @param doubts why it is held; empty when it is not
     * @param setAside pages that are in no document: sheets, their backs, blank pages; empty until it is digitized
     * @param looks what was seen of its pages so far, moments after the drop
     */
    record ScanView(
            String scan,
            String state,
            @Nullable String step,
            int pagesDone,
            int pages,
            @Nullable String reason,
            @Nullable String reasonVi,
            @Nullable String reasonEn,
            @Nullable Integer page,
            @Nullable String fileName,
            @Nullable String format,
            @Nullable StoredObject original,
            List<String> warnings,
            List<PdfSignature> signatures,
            List<ScanHeld.Doubt> doubts,
            List<Integer> setAside,
            List<PageView> looks,
            List<DocumentView> documents) {}

    /**
     * A page of the scan, before it is read.
     *
     * @param warnings what is to be mended by scanning again, such as {@code BLURRED}
     * @param ink how much of it is drawn, written, printed or stamped on, mm²
     */
    record PageView(
            int page,
            int dpi,
            List<String> warnings,
            @Nullable Double ink,
            boolean blank) {

        PageView(LookedPage look) {
            this(look.page(), look.dpi(), look.warnings(), look.ink(), look.blank());
        }
    }

    /** A document of the scan, with its pages as {@code 1-3,5} and where it was filed. */
    record DocumentView(
            int number,
            String type,
            double likelihood,
            int firstPage,
            int lastPage,
            String pages,
            @Nullable String sheet,
            @Nullable String dossier,
            List<FieldReading> fields,
            StoredObject pdf,
            StoredObject alto,
            StoredObject text,
            double confidence,
            List<DocumentPlace> places) {}
}
