package vn.hoso.indexer.covers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.indexer.dossier.Dossiers;

/** The form with which a clerk declares the papers of a dossier and prints its sheets. */
@Controller
class CoverPages {

    private final Dossiers dossiers;
    private final PrintSheets print;

    CoverPages(Dossiers dossiers, PrintSheets print) {
        this.dossiers = dossiers;
        this.print = print;
    }

    @GetMapping("/dossiers/{code}/cover")
    String form(@PathVariable("code") String code, Model model) {
        model.addAttribute(
                "dossier",
                dossiers.find(code)
                        .orElseThrow(() -> new ResponseStatusException(
                                HttpStatus.NOT_FOUND, "The register has no dossier " + code)));
        return "covers/form";
    }

    /** A count left empty is not declared. */
    @PostMapping("/dossiers/{code}/cover")
    ResponseEntity<byte[]> print(
            @PathVariable("code") String code,
            @RequestParam(name = "sheets", required = false) @Nullable List<@Nullable Integer> sheets,
            @RequestParam(name = "separators", defaultValue = "false") boolean separators,
            @RequestParam(name = "counter", defaultValue = "") String counter) {
        try {
            List<@Nullable Integer> counts = sheets == null ? List.of() : withoutEmptyEnd(sheets);
            byte[] pdf = print.pdf(List.of(new Declared(code, counts)), separators, counter.strip());
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.inline()
                                    .filename("to-bia-" + code + ".pdf", StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .body(pdf);
        } catch (UnprintableSheetsException | IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage(), e);
        }
    }

    /** The field for further papers, left empty, is no paper. */
    private static List<@Nullable Integer> withoutEmptyEnd(List<@Nullable Integer> sheets) {
        int last = sheets.size() - 1;
        return last >= 0 && sheets.get(last) == null ? sheets.subList(0, last) : sheets;
    }
}
