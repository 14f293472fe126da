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
import vn.hoso.contracts.PdfSignature;
import vn.hoso.contracts.ScanHeld;
import vn.hoso.contracts.StoredObject;
import vn.hoso.indexer.filing.DocumentPlace;
import vn.hoso.indexer.filing.Documents;
import vn.hoso.indexer.refusals.RefusedScan;

/** What has become of a scan, by REST. */
@RestController
@RequestMapping("/api/scans")
@Tag(name = "scans", description = "What has become of each scan")
class ScanApi {

    private final Scans scans;
    private final Documents documents;

    ScanApi(Scans scans, Documents documents) {
        this.scans = scans;
        this.documents = documents;
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
                account.documents().stream().map(this::view).toList());
    }

    private DocumentView view(DocumentDigitized document) {
        return new DocumentView(
                document.number(),
                document.type(),
                document.likelihood(),
                document.firstPage(),
                document.lastPage(),
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
     * @param setAside pages that are in no document: sheets and their backs; empty until it is digitized
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
            List<DocumentView> documents) {}

    /** A document of the scan, with where it was filed. */
    record DocumentView(
            int number,
            String type,
            double likelihood,
            int firstPage,
            int lastPage,
            @Nullable String sheet,
            @Nullable String dossier,
            List<FieldReading> fields,
            StoredObject pdf,
            StoredObject alto,
            StoredObject text,
            double confidence,
            List<DocumentPlace> places) {}
}
