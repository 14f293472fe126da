package vn.hoso.indexer.registry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.indexer.tables.Table;
import vn.hoso.indexer.tables.UnreadableTableException;

/** The register of dossiers received, taken in by REST. */
@RestController
@RequestMapping("/api/registry")
@Tag(name = "registry", description = "The register of dossiers received: the denominator of every rate")
class RegistryApi {

    private final ImportRegistry importRegistry;
    private final ColumnMappings mappings;

    RegistryApi(ImportRegistry importRegistry, ColumnMappings mappings) {
        this.importRegistry = importRegistry;
        this.mappings = mappings;
    }

    @Operation(
            summary = "Take in a CSV or XLSX file",
            description =
                    "CSV in UTF-8; the first line names the columns, as ours or as a kept mapping says. Idempotent by"
                            + " code, the latest line wins. With all=true one bad line refuses the whole file (422); otherwise the"
                            + " good lines are taken. With dryRun=true nothing is taken in: the answer lists what would be refused"
                            + " and why.")
    @PostMapping(consumes = {"text/csv", Table.XLSX})
    ResponseEntity<RegistryReport> table(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String mapping,
            @RequestHeader("Content-Type") String type,
            InputStream body) {
        ColumnMapping columns = mapping == null ? ColumnMapping.NONE : mappings.find(mapping);
        try (Table table = Table.of(type, body)) {
            return answer(importRegistry.table(table, columns, all, dryRun), all);
        }
    }

    @Operation(
            summary = "Keep how the exports of a one-stop system are read",
            description =
                    "CSV or XLSX with the columns field, theirs, means: our column and their heading; or our column,"
                            + " a word of theirs and what it means; or our column, a pattern such as dd/MM/yyyy, and date.")
    @PutMapping(
            path = "/mappings/{name}",
            consumes = {"text/csv", Table.XLSX})
    Kept keep(@PathVariable String name, @RequestHeader("Content-Type") String type, InputStream body) {
        try (Table table = Table.of(type, body)) {
            return new Kept(mappings.put(name, table));
        }
    }

    /**
     * A mapping that was kept.
     *
     * @param lines how many lines it has
     */
    record Kept(int lines) {}

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
    ProblemDetail unreadable(UnreadableTableException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
}
