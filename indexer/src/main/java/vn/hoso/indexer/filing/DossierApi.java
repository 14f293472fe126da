package vn.hoso.indexer.filing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.indexer.dossier.Dossier;
import vn.hoso.indexer.dossier.DossierFilter;
import vn.hoso.indexer.dossier.DossierLine;
import vn.hoso.indexer.dossier.Dossiers;
import vn.hoso.indexer.dossier.Listing;

/** Dossiers by REST, each with the documents filed under it. */
@RestController
@RequestMapping("/api/dossiers")
@Tag(name = "dossiers", description = "The dossiers received, and the documents filed under each")
class DossierApi {

    private static final int LARGEST_PAGE = 500;

    private final Dossiers dossiers;
    private final Documents documents;
    private final ShownDocuments shown;

    DossierApi(Dossiers dossiers, Documents documents, ShownDocuments shown) {
        this.shown = shown;
        this.dossiers = dossiers;
        this.documents = documents;
    }

    @Operation(
            summary = "Dossiers, latest reception first",
            description = "q: part of the code. agency: that agency and the units below it.")
    @GetMapping
    Listing<DossierLine> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable Boolean electronic,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        var filter = new DossierFilter(q, agency, null, null, electronic, null, null, null);
        return dossiers.list(filter, page, Math.max(1, Math.min(size, LARGEST_PAGE)));
    }

    @Operation(summary = "One dossier with its components and documents")
    @GetMapping("/{code}")
    DossierView one(@PathVariable String code) {
        Dossier dossier = dossiers.find(code)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "The register has no dossier " + code + "; import it first"));
        DossierLine line = dossiers.line(code).orElseThrow();
        return new DossierView(
                dossier,
                line.electronic(),
                line.whole(),
                documents.ofDossier(code).stream().map(shown::shown).toList());
    }

    /**
     * A dossier as the REST interface gives it.
     *
     * @param dossier as the register has it
     * @param electronic whether a component has a file
     * @param whole whether every duty component is converted
     * @param documents filed under it
     */
    record DossierView(Dossier dossier, boolean electronic, boolean whole, List<DocumentDigitized> documents) {}
}
