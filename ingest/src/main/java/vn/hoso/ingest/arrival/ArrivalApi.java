package vn.hoso.ingest.arrival;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.ingest.acceptance.ArrivalState;
import vn.hoso.ingest.acceptance.Arrivals;
import vn.hoso.ingest.quarantine.PassCounts;
import vn.hoso.ingest.quarantine.RefusalReason;

/** Tells what became of an object of the inbox, and sweeps on request. */
@RestController
class ArrivalApi {

    private final Arrivals arrivals;
    private final InboxSweep sweep;

    ArrivalApi(Arrivals arrivals, InboxSweep sweep) {
        this.arrivals = arrivals;
        this.sweep = sweep;
    }

    @GetMapping("/api/arrivals")
    ResponseEntity<Answer> arrival(@RequestParam String key) {
        return ResponseEntity.of(arrivals.find(key).map(Answer::of));
    }

    @PostMapping("/api/sweep")
    Swept sweep() {
        return new Swept(sweep.sweep());
    }

    /** How many objects a sweep found that were not known. */
    record Swept(int found) {}

    /** What became of an object; the texts are there when it is quarantined. */
    record Answer(
            String key,
            String state,
            @Nullable String scan,
            @Nullable String reason,
            @Nullable String reasonVi,
            @Nullable String reasonEn,
            List<String> warnings,
            @Nullable String problem) {

        static Answer of(ArrivalState arrival) {
            RefusalReason reason = arrival.reason() == null ? null : RefusalReason.valueOf(arrival.reason());
            PassCounts counts = PassCounts.of(arrival.oddPages(), arrival.evenPages());
            String warnings = arrival.warnings();
            return new Answer(
                    arrival.key(),
                    arrival.state(),
                    arrival.scan(),
                    arrival.reason(),
                    reason == null ? null : reason.vietnamese(counts),
                    reason == null ? null : reason.english(counts),
                    warnings == null || warnings.isEmpty() ? List.of() : List.of(warnings.split(",", -1)),
                    arrival.problem());
        }
    }
}
