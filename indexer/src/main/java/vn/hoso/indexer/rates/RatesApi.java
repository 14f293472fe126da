package vn.hoso.indexer.rates;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rates by REST, as JSON and CSV, and their definitions. */
@RestController
@RequestMapping("/api/rates")
@Tag(name = "rates", description = "What share of each agency's dossiers is electronic, and the dossiers behind it")
class RatesApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Rates rates;
    private final Clock clock;

    RatesApi(Rates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    @Operation(
            summary = "Figures",
            description =
                    "from and to are periods (2023, 2023-H1, 2023-Q1, 2023-01, 2023-01-15) of reception, both inclusive;"
                            + " without them the year to date. calendar=REPORT15: months that close on the 14th. agency: that"
                            + " agency and the units below it. group: ministry or locality and its agencies. Without either,"
                            + " both groups and every level-1 agency. definition: an id, or all; without it those that are"
                            + " also told as messages, by old rules and new."
                            + " The base is the same period of the year before unless baseFrom and"
                            + " baseTo name one, and counts the predecessors of a merged agency, like with like; agencies=ARE:"
                            + " agencies as they are today. format=csv, or Accept: text/csv; numbers=vi: with decimal commas,"
                            + " columns parted by semicolons.")
    @GetMapping
    ResponseEntity<?> figures(
            @ParameterObject RateQuestion question,
            @RequestParam(required = false) @Nullable String definition,
            @RequestParam(required = false) @Nullable String baseFrom,
            @RequestParam(required = false) @Nullable String baseTo,
            @RequestParam(defaultValue = "vi") String lang,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(defaultValue = "en") String numbers,
            @RequestHeader(name = "Accept", defaultValue = "") String accept) {
        var rated = new RatedPeriod(
                question.period(Period.today(clock)),
                Period.base(question.days(), baseFrom, baseTo),
                question.view(),
                AsKnown.of(question.asOf()));
        List<RateView> figures =
                rates.lines(RateQuestion.definitions(definition), subjects(question, rated), rated).stream()
                        .map(line -> RateView.of(line, Locale.forLanguageTag(lang)))
                        .toList();
        return "csv".equals(format) || (format == null && accept.startsWith("text/csv"))
                ? ResponseEntity.ok().contentType(CSV).body(RatesCsv.of(figures, numbers.equals("vi")))
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(figures);
    }

    @Operation(summary = "What each definition counts, by which decision, and from when to when it was the rule")
    @GetMapping("/definitions")
    List<DefinitionView> definitions() {
        return RateDefinitions.all().stream().map(DefinitionView::of).toList();
    }

    private List<Subject> subjects(RateQuestion question, RatedPeriod rated) {
        if (question.agency() != null) {
            return rates.units(question.agency(), rated);
        }
        return question.agencyGroup().map(group -> rates.subjects(group, rated)).orElseGet(() -> rates.subjects(rated));
    }

    @ExceptionHandler
    ProblemDetail wrongQuestion(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
}
