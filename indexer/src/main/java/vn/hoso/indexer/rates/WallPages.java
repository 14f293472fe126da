package vn.hoso.indexer.rates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a command centre keeps in sight: the figures of the year, the backlog with its oldest, today's flow by stage. */
@Controller
class WallPages {

    private final RateRows rows;
    private final Debts debts;
    private final Flow flow;
    private final Clock clock;

    WallPages(RateRows rows, Debts debts, Flow flow, Clock clock) {
        this.rows = rows;
        this.debts = debts;
        this.flow = flow;
        this.clock = clock;
    }

    @GetMapping("/rates/wall")
    String wall(Model model) {
        LocalDate today = Period.today(clock);
        var year = Period.yearTo(today);
        List<RateDefinition> told = RateDefinitions.told(year).stream()
                .filter(definition -> !definition.twin())
                .toList();
        model.addAttribute("from", today.withDayOfYear(1));
        model.addAttribute("to", today);
        model.addAttribute("figures", RateRows.overview(rows.of(told, Subject.groups(), RatedPeriod.of(year))));
        model.addAttribute("debts", debts.of(Optional.empty()));
        model.addAttribute("flow", flow.today());
        model.addAttribute("now", clock.instant());
        return "rates/wall";
    }
}
