package vn.hoso.indexer.rates;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.indexer.dossier.Listing;

/** What stands behind a figure: its dossiers, and what makes it differ from the same figure under another definition. */
@Controller
class BehindPages {

    private final Rates rates;
    private final DossiersBehind behind;
    private final CompareDefinitions compare;

    BehindPages(Rates rates, DossiersBehind behind, CompareDefinitions compare) {
        this.rates = rates;
        this.behind = behind;
        this.compare = compare;
    }

    @GetMapping("/rates/dossiers")
    String dossiers(
            @RequestParam("from") String from,
            @RequestParam("to") String to,
            @RequestParam(name = "calendar", defaultValue = "CALENDAR") String calendar,
            @RequestParam("definition") String definition,
            @RequestParam("subject") String subject,
            @RequestParam(name = "side", defaultValue = "DENOMINATOR") Side side,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        try {
            RateDefinition counted = RateDefinitions.of(definition);
            Period period = ReportCalendar.named(calendar).period(from, to);
            Subject whose = Subject.of(subject);
            model.addAllAttributes(Map.of("from", from, "to", to, "calendar", calendar));
            model.addAttribute("line", rates.rate(counted, whose, period));
            model.addAttribute("side", side);
            model.addAttribute("sides", Side.values());
            model.addAttribute(
                    "listing", behind.list(counted, whose, period, side.sql(counted), page, Listing.PAGE));
            return "rates/dossiers";
        } catch (IllegalArgumentException e) {
            throw notUnderstood(e);
        }
    }

    /** The same dossiers under two definitions; with {@code was} and {@code is}, the dossiers of one item. */
    @GetMapping("/rates/difference")
    String difference(
            @RequestParam("from") String from,
            @RequestParam("to") String to,
            @RequestParam(name = "calendar", defaultValue = "CALENDAR") String calendar,
            @RequestParam("definition") String definition,
            @RequestParam("against") String against,
            @RequestParam("subject") String subject,
            @RequestParam(name = "was", defaultValue = "OUT") Standing was,
            @RequestParam(name = "is", defaultValue = "OUT") Standing is,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        try {
            RateDefinition current = RateDefinitions.of(definition);
            RateDefinition old = RateDefinitions.of(against);
            Period period = ReportCalendar.named(calendar).period(from, to);
            Subject whose = Subject.of(subject);
            model.addAllAttributes(Map.of("from", from, "to", to, "calendar", calendar, "was", was, "is", is));
            model.addAttribute("line", rates.rate(current, whose, period));
            model.addAttribute("old", old);
            model.addAttribute("difference", compare.compare(old, current, whose, period));
            if (was != is) {
                String moved = was.sql(old) + " AND " + is.sql(current);
                model.addAttribute("listing", behind.list(current, whose, period, moved, page, Listing.PAGE));
            }
            return "rates/difference";
        } catch (IllegalArgumentException e) {
            throw notUnderstood(e);
        }
    }

    private static ResponseStatusException notUnderstood(IllegalArgumentException e) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
    }
}
