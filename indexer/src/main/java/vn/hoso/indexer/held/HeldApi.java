package vn.hoso.indexer.held;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.contracts.CutsDecided.Cut;

/** Held stacks by REST. */
@RestController
@RequestMapping("/api/held")
@Tag(name = "held", description = "Stacks whose split is not sure, and where they are to be cut")
class HeldApi {

    private final HeldScans held;

    HeldApi(HeldScans held) {
        this.held = held;
    }

    @Operation(summary = "Stacks that wait, longest wait first, 200 at most")
    @GetMapping
    List<HeldScan> waiting() {
        return held.waiting();
    }

    @Operation(
            summary = "Say where a stack is to be cut",
            description = "The cuts besides those at the sheets that were read; none says that it is right as it is.")
    @PostMapping("/{scan}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void decide(@PathVariable String scan, @RequestBody Answer answer) {
        if (!held.decide(scan, answer.hold(), answer.cuts())) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "Scan " + scan + " does not wait for this answer, or not any more");
        }
    }

    /** The cuts, for the hold with that number. */
    record Answer(int hold, List<Cut> cuts) {}
}
