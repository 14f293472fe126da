package vn.hoso.indexer.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.indexer.dossier.DossierLine;
import vn.hoso.indexer.dossier.Dossiers;

/** One dossier: its facts, its required papers, and the documents filed under it with page images and text. */
@Controller
class FiledDossierPages {

    private final Dossiers dossiers;
    private final Documents documents;
    private final OpenDocuments open;

    FiledDossierPages(Dossiers dossiers, Documents documents, OpenDocuments open) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.open = open;
    }

    @GetMapping("/dossiers/{code}")
    String dossier(
            @PathVariable("code") String code,
            @RequestParam(name = "scan", required = false) @Nullable String scan,
            @RequestParam(name = "number", defaultValue = "1") int number,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        DossierLine line = dossiers.line(code)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "The register has no dossier " + code));
        List<DocumentDigitized> filed = documents.ofDossier(code);
        model.addAttribute("line", line);
        model.addAttribute("dossier", dossiers.find(code).orElseThrow());
        model.addAttribute("documents", filed);
        model.addAttribute("open", open.open(filed, scan, number, page).orElse(null));
        model.addAttribute("here", "/dossiers/" + code);
        return "filing/dossier";
    }
}
