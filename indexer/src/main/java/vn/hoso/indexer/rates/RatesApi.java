package vn.hoso.indexer.rates;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoso.indexer.agency.AgencyGroup;
import vn.hoso.indexer.dossier.Listing;

/** The rates by REST, as JSON and CSV, and the dossiers behind each. */
@RestController
@RequestMapping("/api/rates")
@Tag(name = "rates", description = "What share of each agency's dossiers is electronic, and the dossiers behind it")
class RatesApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int LARGEST_PAGE = 1_000;

    private final Rates rates;
    private final Clock clock;

    RatesApi(Rates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    @Operation(
            summary = "Figures",
            description =
                    "from and to are months (2023-01) or days (2023-01-15) of reception, both inclusive; without"
                            + " them the year to date. agency: that agency and the units below it. group: ministry or locality"
                            + " and its agencies. Without either, both groups and every level-1 agency. The base is the same"
                            + " period of the year before unless baseFrom and baseTo name one. format=csv, or Accept: text/csv.")
    @GetMapping
    ResponseEntity<?> figures(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String definition,
            @RequestParam(required = false) @Nullable String baseFrom,
            @RequestParam(required = false) @Nullable String baseTo,
            @RequestParam(defaultValue = "vi") String lang,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = "Accept", defaultValue = "") String accept) {
        Period period = period(from, to);
        Optional<Period> base = Period.base(baseFrom, baseTo);
        List<RateView> figures =
                rates.lines(definitions(definition), subjects(agency, group, period), period, base).stream()
                        .map(line -> RateView.of(line, Locale.forLanguageTag(lang)))
                        .toList();
        return "csv".equals(format) || (format == null && accept.startsWith("text/csv"))
                ? ResponseEntity.ok().contentType(CSV).body(RatesCsv.of(figures))
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(figures);
    }

    @Operation(summary = "What each definition counts, and by which decision")
    @GetMapping("/definitions")
    List<DefinitionView> definitions() {
        return Arrays.stream(RateDefinition.values())
                .map(one -> new DefinitionView(
                        one.id(), one.nameVi(), one.nameEn(), one.formula(), one.legalBasis(), one.strict()))
                .toList();
    }

    @Operation(
            summary = "The dossiers behind a figure",
            description = "side: numerator, denominator, or missing (counted but not met).")
    @GetMapping("/{definition}/dossiers")
    Listing<CountedDossier> dossiers(
            @PathVariable String definition,
            @RequestParam(defaultValue = "numerator") String side,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (agency == null && group == null) {
            throw new IllegalArgumentException("Say whose dossiers: agency=H01 or group=ministry");
        }
        return rates.dossiers(
                definitions(definition).get(0),
                agency == null ? Subject.group(String.valueOf(group)) : Subject.agency(agency),
                period(from, to),
                side(side),
                page,
                Math.max(1, Math.min(size, LARGEST_PAGE)));
    }

    /**
     * A definition as the REST interface gives it.
     *
     * @param id printed with every figure
     * @param nameVi Vietnamese name
     * @param nameEn English name
     * @param formula numerator / denominator
     * @param legalBasis decisions it follows
     * @param strict whether it is a strict twin
     */
    record DefinitionView(String id, String nameVi, String nameEn, String formula, String legalBasis, boolean strict) {}

    private List<Subject> subjects(@Nullable String agency, @Nullable String group, Period period) {
        if (agency != null) {
            return rates.units(agency, period);
        }
        if (group != null) {
            return rates.subjects(
                    AgencyGroup.of(group)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "'%s' is not a group; write ministry or locality".formatted(group))),
                    period);
        }
        return rates.subjects(period);
    }

    private Period period(@Nullable String from, @Nullable String to) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        if (from == null && to == null) {
            return Period.yearTo(today);
        }
        if (from == null || to == null) {
            throw new IllegalArgumentException("Give both from and to, for example from=2023-01&to=2023-10");
        }
        return Period.of(from, to);
    }

    private static List<RateDefinition> definitions(@Nullable String id) {
        if (id == null) {
            return List.of(RateDefinition.values());
        }
        return List.of(RateDefinition.of(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is not a definition; see /api/rates/definitions".formatted(id))));
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
