package vn.hoso.indexer.procedures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.indexer.tables.Table;
import vn.hoso.indexer.tables.UnreadableTableException;

/** The catalogue of procedures by REST. */
@RestController
@RequestMapping("/api/procedures")
@Tag(name = "procedures", description = "Administrative procedures with the papers each requires")
class ProceduresApi {

    private static final int MOST = 50;

    private final Procedures procedures;
    private final ImportProcedures importProcedures;

    ProceduresApi(Procedures procedures, ImportProcedures importProcedures) {
        this.procedures = procedures;
        this.importProcedures = importProcedures;
    }

    @Operation(summary = "Procedures with every typed word in their code or name", description = "50 at most.")
    @GetMapping
    List<Procedure> search(@RequestParam(defaultValue = "") String q) {
        return procedures.search(q, MOST);
    }

    @Operation(
            summary = "Take in a catalogue, as CSV or XLSX",
            description =
                    "Columns procedure, name, component, componentName, class (A to D); one line a component. What it"
                            + " says of a procedure takes the place of what was known. With all=true one bad line refuses the"
                            + " whole file (422); with dryRun=true nothing is taken in.")
    @PostMapping(consumes = {"text/csv", Table.XLSX})
    ResponseEntity<CatalogueReport> take(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader("Content-Type") String type,
            InputStream body) {
        try (Table table = Table.of(type, body)) {
            CatalogueReport report = importProcedures.take(table, all, dryRun);
            return all && report.refused() > 0
                    ? ResponseEntity.unprocessableContent().body(report)
                    : ResponseEntity.ok(report);
        }
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableTableException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
}
