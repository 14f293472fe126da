package vn.hoso.indexer.rates;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.indexer.agency.AgencyGroup;
import vn.hoso.indexer.dossier.DossierFilter;
import vn.hoso.indexer.dossier.Dossiers;
import vn.hoso.indexer.dossier.Listing;

/** The rates of a period, with their definition, their change against a base and a chart; each opens to its dossiers. */
@Controller
class RatesPages {

    private static final int MOST_MONTHS = 24;

    private final Rates rates;
    private final Dossiers dossiers;
    private final Clock clock;

    RatesPages(Rates rates, Dossiers dossiers, Clock clock) {
        this.rates = rates;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @GetMapping("/rates")
    String rates(
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "to", defaultValue = "") String to,
            @RequestParam(name = "definition", defaultValue = "CONV.v1") String definition,
            @RequestParam(name = "subject", defaultValue = "") String subject,
            @RequestParam(name = "baseFrom", defaultValue = "") String baseFrom,
            @RequestParam(name = "baseTo", defaultValue = "") String baseTo,
            Model model) {
        try {
            YearMonth last = to.isBlank() ? latest() : YearMonth.parse(to);
            YearMonth first = from.isBlank() ? last.withMonth(1) : YearMonth.parse(from);
            model.addAttribute("baseFrom", baseFrom);
            model.addAttribute("baseTo", baseTo);
            show(
                    first,
                    last,
                    Period.base(baseFrom, baseTo),
                    RateDefinition.of(definition).orElseThrow(IllegalArgumentException::new),
                    subject,
                    model);
            return "rates/rates";
        } catch (DateTimeException | IllegalArgumentException e) {
            throw notUnderstood(e);
        }
    }

    @GetMapping("/rates/dossiers")
    String behind(
            @RequestParam("from") String from,
            @RequestParam("to") String to,
            @RequestParam("definition") String definition,
            @RequestParam("subject") String subject,
            @RequestParam(name = "side", defaultValue = "DENOMINATOR") Side side,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        try {
            RateDefinition counted = RateDefinition.of(definition).orElseThrow(IllegalArgumentException::new);
            Period period = Period.of(from, to);
            Subject whose = Subject.of(subject);
            model.addAttribute("line", rates.rate(counted, whose, period));
            model.addAttribute("side", side);
            model.addAttribute("sides", Side.values());
            model.addAttribute("from", from);
            model.addAttribute("to", to);
            model.addAttribute("listing", rates.dossiers(counted, whose, period, side, page, Listing.PAGE));
            return "rates/dossiers";
        } catch (IllegalArgumentException e) {
            throw notUnderstood(e);
        }
    }

    private void show(
            YearMonth first,
            YearMonth last,
            Optional<Period> fixedBase,
            RateDefinition definition,
            String subject,
            Model model) {
        Period period = Period.months(first, last);
        List<RateRow> rows = rows(definition, subjects(subject, period), period, fixedBase);
        List<Subject> groups = Arrays.stream(AgencyGroup.values())
                .map(group -> (Subject) new Subject.OfGroup(group))
                .toList();
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        model.addAttribute("period", period);
        model.addAttribute("base", fixedBase.orElseGet(period::yearBefore));
        model.addAttribute("fixed", fixedBase.isPresent());
        model.addAttribute("definition", definition);
        model.addAttribute("strict", strictTwin(definition));
        model.addAttribute("definitions", plain());
        model.addAttribute("subject", subject);
        model.addAttribute("rows", rows);
        model.addAttribute("bars", BarChart.of(rows));
        model.addAttribute(
                "trend", trend(definition, subject.isBlank() ? groups : List.of(Subject.of(subject)), first, last));
        model.addAttribute(
                "overview",
                plain().stream()
                        .map(each -> rows(each, groups, period, fixedBase))
                        .toList());
    }

    private List<RateRow> rows(
            RateDefinition definition, List<Subject> subjects, Period period, Optional<Period> fixedBase) {
        List<RateLine> lines = rates.lines(List.of(definition, strictTwin(definition)), subjects, period, fixedBase);
        var rows = new ArrayList<RateRow>();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            rows.add(new RateRow(lines.get(i), lines.get(i + 1)));
        }
        return List.copyOf(rows);
    }

    private List<Subject> subjects(String subject, Period period) {
        if (subject.isBlank()) {
            return rates.subjects(period);
        }
        return Subject.of(subject) instanceof Subject.OfGroup ofGroup
                ? rates.subjects(ofGroup.group(), period)
                : rates.units(subject, period);
    }

    private TrendChart trend(RateDefinition definition, List<Subject> subjects, YearMonth first, YearMonth last) {
        List<YearMonth> months = Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .limit(MOST_MONTHS)
                .toList();
        return new TrendChart(
                months,
                subjects.stream()
                        .map(subject -> series(definition, subject, months))
                        .toList());
    }

    private TrendChart.Series series(RateDefinition definition, Subject subject, List<YearMonth> months) {
        List<RateLine> lines = months.stream()
                .map(month -> rates.rate(definition, subject, Period.months(month, month)))
                .toList();
        var percents = new ArrayList<java.math.@Nullable BigDecimal>();
        lines.forEach(line -> percents.add(line.rate().percent().orElse(null)));
        return new TrendChart.Series(lines.get(0).nameVi(), lines.get(0).nameEn(), percents);
    }

    /** The month in which a dossier was received last: a page that opens on an empty month tells nobody anything. */
    private YearMonth latest() {
        return dossiers.list(DossierFilter.ALL, 1, 1).rows().stream()
                .map(line -> Optional.ofNullable(line.receivedOn()))
                .flatMap(Optional::stream)
                .findFirst()
                .map(YearMonth::from)
                .orElseGet(() -> YearMonth.from(LocalDate.now(clock.withZone(Period.ZONE))));
    }

    private static List<RateDefinition> plain() {
        return Arrays.stream(RateDefinition.values())
                .filter(definition -> !definition.strict())
                .toList();
    }

    private static RateDefinition strictTwin(RateDefinition definition) {
        return RateDefinition.of(definition.id() + "-strict").orElse(definition);
    }

    private static ResponseStatusException notUnderstood(RuntimeException e) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
    }
}
