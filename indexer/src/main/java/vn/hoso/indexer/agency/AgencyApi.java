package vn.hoso.indexer.agency;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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

/** The agencies by REST. */
@RestController
@RequestMapping("/api/agencies")
@Tag(name = "agencies", description = "Level-1 agencies with their names, groups, days of validity and successors")
class AgencyApi {

    private final Agencies agencies;
    private final ImportAgencies importAgencies;

    AgencyApi(Agencies agencies, ImportAgencies importAgencies) {
        this.agencies = agencies;
        this.importAgencies = importAgencies;
    }

    @Operation(summary = "All agencies under every name they had, or those in being on a day")
    @GetMapping
    List<Agency> agencies(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on) {
        return on == null ? agencies.all() : agencies.on(on);
    }

    @Operation(
            summary = "Take in a list of agencies, as CSV or XLSX",
            description =
                    "Columns code, name_vi, name_en, group (ministry or locality), parent_code, valid_from, valid_to,"
                            + " successor_code (parted by semicolons); one line a name that a code had. What it says of a code"
                            + " takes the place of what was known. With all=true one bad line refuses the whole file (422); with"
                            + " dryRun=true nothing is taken in.")
    @PostMapping(consumes = {"text/csv", Table.XLSX})
    ResponseEntity<AgenciesReport> take(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader("Content-Type") String type,
            InputStream body) {
        try (Table table = Table.of(type, body)) {
            AgenciesReport report = importAgencies.take(table, all, dryRun);
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
