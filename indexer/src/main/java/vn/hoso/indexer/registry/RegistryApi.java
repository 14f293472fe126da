package vn.hoso.indexer.registry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of dossiers received, taken in by REST. */
@RestController
@RequestMapping("/api/registry")
@Tag(name = "registry", description = "The register of dossiers received: the denominator of every rate")
class RegistryApi {

    private final ImportRegistry importRegistry;

    RegistryApi(ImportRegistry importRegistry) {
        this.importRegistry = importRegistry;
    }

    @Operation(
            summary = "Take in a CSV file",
            description = "UTF-8, first line the column names. Idempotent by code, the latest line wins. With all=true"
                    + " one bad line refuses the whole file (422); otherwise the good lines are taken. With dryRun=true"
                    + " nothing is taken in: the answer lists what would be refused and why.")
    @PostMapping(consumes = "text/csv")
    ResponseEntity<RegistryReport> csv(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "false") boolean dryRun,
            InputStream body)
            throws IOException {
        return answer(importRegistry.csv(body, all, dryRun), all);
    }

    @Operation(summary = "Take in a JSON list", description = "As the CSV, one object a dossier.")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RegistryReport> list(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody List<RegistryLine> lines) {
        return answer(importRegistry.list(lines, all, dryRun), all);
    }

    private static ResponseEntity<RegistryReport> answer(RegistryReport report, boolean all) {
        return all && report.refused() > 0
                ? ResponseEntity.unprocessableContent().body(report)
                : ResponseEntity.ok(report);
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableRegistryException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
}
