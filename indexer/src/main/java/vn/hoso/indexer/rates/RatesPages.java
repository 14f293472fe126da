package vn.hoso.indexer.rates;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.indexer.dossier.Dossiers;

/** The rates of a period, with their definition, their change against a base and a chart; each opens to its dossiers. */
@Controller
class RatesPages {

    private final Rates rates;
    private final RateRows rows;
    private final Dossiers dossiers;
    private final Clock clock;

    RatesPages(Rates rates, RateRows rows, Dossiers dossiers, Clock clock) {
        this.rates = rates;
        this.rows = rows;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @GetMapping("/rates")
    String rates(
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "to", defaultValue = "") String to,
            @RequestParam(name = "calendar", defaultValue = "CALENDAR") String calendar,
            @RequestParam(name = "definition", defaultValue = "CONV.v1") String definition,
            @RequestParam(name = "subject", defaultValue = "") String subject,
            @RequestParam(name = "agencies", defaultValue = "WERE") AgencyView view,
            @RequestParam(name = "asOf", defaultValue = "") String asOf,
            @RequestParam(name = "baseFrom", defaultValue = "") String baseFrom,
            @RequestParam(name = "baseTo", defaultValue = "") String baseTo,
            Model model) {
        try {
            YearMonth last = to.isBlank() ? latest() : YearMonth.parse(to);
            YearMonth first = from.isBlank() ? last.withMonth(1) : YearMonth.parse(from);
            ReportCalendar days = ReportCalendar.named(calendar);
            var rated = new RatedPeriod(
                    days.months(first, last), Period.base(days, baseFrom, baseTo), view, AsKnown.of(asOf));
            model.addAttribute("asOf", asOf);
            model.addAttribute("baseFrom", baseFrom);
            model.addAttribute("baseTo", baseTo);
            model.addAttribute("from", first);
            model.addAttribute("to", last);
            model.addAttribute("view", view);
            model.addAttribute("views", AgencyView.values());
            model.addAttribute("calendar", days);
            model.addAttribute("links", FigureLinks.of(first, last, days, view, asOf, baseFrom, baseTo));
            model.addAttribute("calendars", ReportCalendar.values());
            model.addAttribute(
                    "trend", rows.trend(RateDefinitions.of(definition), trended(subject), first, last, days, rated));
            show(rated, RateDefinitions.of(definition), subject, model);
            return "rates/rates";
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }

    private void show(RatedPeriod rated, RateDefinition definition, String subject, Model model) {
        List<List<RateRow>> asked = rows.of(
                List.of(
                        new Asked(RateDefinitions.plain(), Subject.groups()),
                        new Asked(List.of(definition), subjects(subject, rated))),
                rated);
        List<RateRow> overview = asked.get(0);
        List<RateRow> figures = asked.get(1);
        model.addAttribute("period", rated.period());
        model.addAttribute(
                "live", rated.known().at().isEmpty() && !rated.period().to().isBefore(Period.today(clock)));
        model.addAttribute("base", rated.base());
        model.addAttribute("fixed", rated.fixedBase().isPresent());
        model.addAttribute(
                "merged",
                figures.stream()
                        .anyMatch(row -> !row.line().base().predecessors().isEmpty()));
        model.addAttribute(
                "incomparable",
                figures.stream().anyMatch(row -> !row.line().base().comparable()));
        model.addAttribute("definition", definition);
        model.addAttribute("strict", RateDefinitions.twin(definition).orElse(null));
        model.addAttribute("sound", RateDefinitions.soundTwin(definition).orElse(null));
        model.addAttribute("restated", figures.stream().anyMatch(row -> row.exempted() > 0));
        model.addAttribute("definitions", RateDefinitions.plain());
        model.addAttribute("readings", readings(definition));
        model.addAttribute("subject", subject);
        model.addAttribute("rows", figures);
        model.addAttribute("bars", BarChart.of(figures));
        model.addAttribute("map", TileMap.of(figures.stream().map(RateRow::line)));
        model.addAttribute("distribution", Distribution.of(figures.stream().map(RateRow::line)));
        model.addAttribute(
                "target", definition.points().map(IndexPoints::fullAt).orElse(null));
        model.addAttribute("overview", RateRows.overview(overview));
    }

    /** The other versions and readings of the same indicator, its twins among them. */
    private static List<RateDefinition> readings(RateDefinition definition) {
        return RateDefinitions.all().stream()
                .filter(other -> other.indicator().equals(definition.indicator()) && !other.equals(definition))
                .toList();
    }

    private static List<Subject> trended(String subject) {
        return subject.isBlank() ? Subject.groups() : List.of(Subject.of(subject));
    }

    private List<Subject> subjects(String subject, RatedPeriod rated) {
        if (subject.isBlank()) {
            return rates.subjects(rated);
        }
        return Subject.of(subject) instanceof Subject.OfGroup ofGroup
                ? rates.subjects(ofGroup.group(), rated)
                : rates.units(subject, rated);
    }

    /** The month in which a dossier was received last: a page that opens on an empty month tells nobody anything. */
    private YearMonth latest() {
        return dossiers.lastReceived().map(YearMonth::from).orElseGet(() -> YearMonth.from(Period.today(clock)));
    }
}
