package vn.hoso.indexer.rates;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.hoso.indexer.dossier.Listing;

/** What stands behind a figure, by REST. */
@RestController
@RequestMapping("/api/rates")
@Tag(name = "rates")
class BehindApi {

    private static final int LARGEST_PAGE = 1_000;

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final DossiersBehind behind;
    private final BehindCsv csv;
    private final CompareFigures compare;
    private final Attribution attribution;
    private final Clock clock;

    BehindApi(DossiersBehind behind, BehindCsv csv, CompareFigures compare, Attribution attribution, Clock clock) {
        this.behind = behind;
        this.csv = csv;
        this.compare = compare;
        this.attribution = attribution;
        this.clock = clock;
    }

    @Operation(
            summary = "The dossiers behind a figure",
            description =
                    "side: numerator, denominator, missing (counted but not met: each says why), doubted (met, with scans"
                            + " that look made for the figure) or left_out (of the period, and in neither part: each says"
                            + " why);"
                            + " cause: only those not met for this cause, see explain. unit, procedure, channel, code: only"
                            + " those. Each opens to its components and papers. format=csv: all of them, not a page.")
    @GetMapping("/{definition}/dossiers")
    Listing<CountedDossier> dossiers(
            @PathVariable String definition,
            @ParameterObject RateQuestion question,
            @RequestParam(defaultValue = "numerator") String side,
            @RequestParam(required = false) @Nullable String cause,
            @ParameterObject Narrowed narrowed,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        return behind.list(
                asked(definition, question, side(side), Behind.cause(cause), narrowed),
                page,
                Math.max(1, Math.min(size, LARGEST_PAGE)));
    }

    @Operation(
            summary = "All dossiers behind a figure, as CSV",
            description = "lines=papers: a line for each paper filed under them, with the SHA-256 of its original.")
    @GetMapping(path = "/{definition}/dossiers", params = "format=csv")
    ResponseEntity<StreamingResponseBody> dossiersAsCsv(
            @PathVariable String definition,
            @ParameterObject RateQuestion question,
            @RequestParam(defaultValue = "numerator") String side,
            @RequestParam(required = false) @Nullable String cause,
            @ParameterObject Narrowed narrowed,
            @RequestParam(defaultValue = "dossiers") String lines) {
        Behind asked = asked(definition, question, side(side), Behind.cause(cause), narrowed);
        return ResponseEntity.ok()
                .contentType(CSV)
                .body(lines.equals("papers") ? out -> csv.papers(asked, out) : out -> csv.dossiers(asked, out));
    }

    @Operation(
            summary = "Why dossiers that are counted are not met",
            description = "How many for each cause; one with two causes is counted under both.")
    @GetMapping("/{definition}/explain")
    List<CauseView> explain(
            @PathVariable String definition,
            @ParameterObject RateQuestion question,
            @ParameterObject Narrowed narrowed) {
        return behind.causes(asked(definition, question, Side.MISSING, Optional.empty(), narrowed)).entrySet().stream()
                .map(one -> new CauseView(
                        one.getKey(),
                        one.getKey().words().vi(),
                        one.getKey().words().en(),
                        one.getValue()))
                .toList();
    }

    /**
     * A cause as the REST interface gives it.
     *
     * @param cause name of the cause
     * @param vi in Vietnamese
     * @param en in English
     * @param dossiers how many are not met for it
     */
    record CauseView(Cause cause, String vi, String en, long dossiers) {}

    @Operation(
            summary = "Why two definitions give different figures",
            description =
                    "The dossiers that stand otherwise under definition than under against, item by item; applied in"
                            + " this order the items lead from the one figure to the other, and their points add up.")
    @GetMapping("/{definition}/difference")
    DifferenceView difference(
            @PathVariable String definition, @RequestParam String against, @ParameterObject RateQuestion question) {
        return DifferenceView.of(compare.compare(
                asked(against, question, Side.DENOMINATOR, Optional.empty(), Narrowed.NOT),
                asked(definition, question, Side.DENOMINATOR, Optional.empty(), Narrowed.NOT)));
    }

    private Behind asked(
            String definition, RateQuestion question, Side side, Optional<Cause> cause, Narrowed narrowed) {
        return Behind.counted(
                        RateDefinitions.of(definition),
                        attribution.of(question.whose(), question.view()),
                        question.period(Period.today(clock)),
                        AsKnown.of(question.asOf()))
                .only(side, cause, narrowed);
    }

    private static Side side(String text) {
        return Arrays.stream(Side.values())
                .filter(side -> side.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is not a side; write numerator, denominator, missing, doubted or left_out"
                                .formatted(text)));
    }

    @ExceptionHandler
    ProblemDetail wrongQuestion(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
}
