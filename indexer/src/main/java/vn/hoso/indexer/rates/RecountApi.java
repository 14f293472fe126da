package vn.hoso.indexer.rates;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The proof by REST that figures kept change by change are what the records say. */
@RestController
@RequestMapping("/api/rates/recount")
@Tag(name = "rates")
class RecountApi {

    private final KeepTally tally;

    RecountApi(KeepTally tally) {
        this.tally = tally;
    }

    /**
     * What a recount found.
     *
     * @param wrong cells and sums of the tally that were not what the records say, and are now
     */
    record Recount(int wrong) {}

    @Operation(
            summary = "Count all dossiers anew",
            description = "Goes through every dossier while the line goes on, and mends what was wrong: 0 says that the"
                    + " figures were right to the last dossier.")
    @PostMapping
    Recount recount() {
        return new Recount(tally.recount());
    }
}
