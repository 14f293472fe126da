package vn.hoso.indexer.refusals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The quarantine by REST. */
@RestController
@RequestMapping("/api/quarantine")
@Tag(name = "quarantine", description = "Scans that were refused, why, and another try")
class QuarantineApi {

    private static final int LARGEST_PAGE = 500;

    private final RefusedScans refused;

    QuarantineApi(RefusedScans refused) {
        this.refused = refused;
    }

    @Operation(summary = "What is in quarantine, latest refusal first")
    @GetMapping
    QuarantineView list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
        return new QuarantineView(
                refused.list(page, Math.max(1, Math.min(size, LARGEST_PAGE))), Math.max(1, page), refused.count());
    }

    @Operation(summary = "Ask for another try", description = "Of one row by id, or of every refused filing of a scan.")
    @PostMapping("/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RetryView retry(@RequestBody Wish wish) {
        int requested = 0;
        if (wish.id() != null) {
            requested = refused.requestRetry(wish.id().longValue()) ? 1 : 0;
        } else if (wish.scan() != null) {
            requested = refused.requestRetry(wish.scan());
        } else {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Name the scan or the id of the row");
        }
        if (requested == 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Nothing of that name is in quarantine");
        }
        return new RetryView(requested);
    }

    /** A page of the quarantine. */
    record QuarantineView(List<RefusedScan> rows, int page, long total) {}

    /** What to try again. */
    record Wish(@Nullable Long id, @Nullable String scan) {}

    /** How many filings ingest was asked to take again. */
    record RetryView(int requested) {}
}
