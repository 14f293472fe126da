package vn.hoso.indexer.rates;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.indexer.dossier.Listing;

/** What stands behind a figure, by REST. */
@RestController
@RequestMapping("/api/rates")
@Tag(name = "rates")
class BehindApi {

    private static final int LARGEST_PAGE = 1_000;

    private final DossiersBehind behind;
    private final CompareDefinitions compare;
    private final Clock clock;

    BehindApi(DossiersBehind behind, CompareDefinitions compare, Clock clock) {
        this.behind = behind;
        this.compare = compare;
        this.clock = clock;
    }

    @Operation(
            summary = "The dossiers behind a figure",
            description = "side: numerator, denominator, or missing (counted but not met).")
    @GetMapping("/{definition}/dossiers")
    Listing<CountedDossier> dossiers(
            @PathVariable String definition,
            @ParameterObject RateQuestion question,
            @RequestParam(defaultValue = "numerator") String side,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        RateDefinition counted = RateDefinitions.of(definition);
        return behind.list(
                counted,
                question.whose(),
                question.period(today()),
                side(side).sql(counted),
                page,
                Math.max(1, Math.min(size, LARGEST_PAGE)));
    }

    @Operation(
            summary = "Why two definitions give different figures",
            description = "The dossiers that stand otherwise under definition than under against, item by item; applied in"
                    + " this order the items lead from the one figure to the other, and their points add up.")
    @GetMapping("/{definition}/difference")
    DifferenceView difference(
            @PathVariable String definition, @RequestParam String against, @ParameterObject RateQuestion question) {
        return DifferenceView.of(compare.compare(
                RateDefinitions.of(against),
                RateDefinitions.of(definition),
                question.whose(),
                question.period(today())));
    }

    /**
     * A difference as the REST interface gives it.
     *
     * @param before the first figure
     * @param beforePercent in per cent, null when nothing was counted
     * @param items what changed
     * @param after the second figure
     * @param afterPercent in per cent, null when nothing was counted
     */
    record DifferenceView(
            Rate before,
            @Nullable BigDecimal beforePercent,
            List<ItemView> items,
            Rate after,
            @Nullable BigDecimal afterPercent) {

        /**
         * An item.
         *
         * @param was where the dossiers stood: OUT, COUNTED, MET, MET_ALONE
         * @param is where they stand
         * @param dossiers how many
         * @param points by how much the printed figure moves, in percentage points
         */
        record ItemView(
                Standing was, Standing is, long dossiers, @Nullable BigDecimal points) {}

        static DifferenceView of(Difference difference) {
            return new DifferenceView(
                    difference.before(),
                    difference.before().percent().orElse(null),
                    difference.items().stream()
                            .map(item -> new ItemView(
                                    item.move().was(),
                                    item.move().is(),
                                    item.move().dossiers(),
                                    item.points().orElse(null)))
                            .toList(),
                    difference.after(),
                    difference.after().percent().orElse(null));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Period.ZONE);
    }

    private static Side side(String text) {
        return Arrays.stream(Side.values())
                .filter(side -> side.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is not a side; write numerator, denominator or missing".formatted(text)));
    }

    @ExceptionHandler
    ProblemDetail wrongQuestion(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
}
