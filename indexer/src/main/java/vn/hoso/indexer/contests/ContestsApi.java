package vn.hoso.indexer.contests;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.indexer.site.NotDone;

/** Contests by REST. */
@RestController
@RequestMapping("/api/contests")
@Tag(name = "contests", description = "What agencies say against a dossier being counted, and what was decided")
class ContestsApi {

    private final Contests contests;
    private final MessageSource messages;

    ContestsApi(Contests contests, MessageSource messages) {
        this.contests = contests;
        this.messages = messages;
    }

    @Operation(summary = "The contests, those that are open first")
    @GetMapping
    List<Contest> all() {
        return contests.all();
    }

    @Operation(
            summary = "Contest a dossier",
            description =
                    "With a reason and what proves it. It goes on being counted; there is one open contest a dossier.")
    @PostMapping
    Contest contest(@RequestParam String dossier, @RequestParam String reason, @RequestParam String evidence) {
        return contests.contest(dossier, reason, evidence);
    }

    @Operation(
            summary = "Decide a contest",
            description =
                    "EXEMPTED leaves the dossier out of the restated figure (-restated), which stands beside the first;"
                            + " COUNTED leaves it in. A decision is not taken back: contest anew.")
    @PostMapping("/{id}/decision")
    Contest decide(@PathVariable long id, @RequestParam Contest.Decision decision, @RequestParam String reason) {
        return contests.decide(id, decision, reason);
    }

    @ExceptionHandler
    ProblemDetail notDone(NotDone e) {
        return e.problem(messages);
    }
}
