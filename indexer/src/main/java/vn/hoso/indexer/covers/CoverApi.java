package vn.hoso.indexer.covers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cover and separator sheets by REST. */
@RestController
@RequestMapping("/api/covers")
@Tag(name = "covers", description = "Sheets that part one dossier's papers from the next's in a stack")
class CoverApi {

    private final PrintSheets print;

    CoverApi(PrintSheets print) {
        this.print = print;
    }

    @Operation(
            summary = "Sheets to print, as PDF",
            description =
                    "A cover sheet for each dossier, with separators one more for each component. sheets: sheets of"
                            + " paper of each component in the register's order, null where not counted, one more for further"
                            + " papers. Asking again gives the same sheets.")
    @PostMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] print(@RequestBody Wanted wanted) {
        return print.pdf(
                wanted.dossiers().stream()
                        .map(one -> new Declared(one.code(), one.sheets() == null ? List.of() : one.sheets()))
                        .toList(),
                Boolean.TRUE.equals(wanted.separators()),
                wanted.counter() == null ? "" : wanted.counter());
    }

    @ExceptionHandler({UnprintableSheetsException.class, IllegalArgumentException.class})
    ProblemDetail unprintable(RuntimeException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()));
    }

    /** What to print. */
    record Wanted(
            List<WantedDossier> dossiers,
            @Nullable Boolean separators,
            @Nullable String counter) {

        /** A body that names no dossier asks for no sheet. */
        Wanted {
            dossiers = dossiers == null ? List.of() : dossiers;
        }
    }

    /** A dossier and the sheets declared of its components. */
    record WantedDossier(String code, @Nullable List<@Nullable Integer> sheets) {}
}
