package vn.hoso.indexer.rates;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.indexer.dossier.Listing;

/** What stands behind a figure: its dossiers, and what makes it differ from the same figure under another definition. */
@Controller
class BehindPages {

    private final Rates rates;
    private final DossiersBehind behind;
    private final CompareFigures compare;
    private final Attribution attribution;

    BehindPages(Rates rates, DossiersBehind behind, CompareFigures compare, Attribution attribution) {
        this.rates = rates;
        this.behind = behind;
        this.compare = compare;
        this.attribution = attribution;
    }

    /** A figure on a page. */
    record Figure(
            String from,
            String to,
            Optional<String> calendar,
            Optional<AgencyView> agencies,
            Optional<String> asOf,
            String definition,
            String subject) {

        Period period() {
            return ReportCalendar.named(calendar.orElse("CALENDAR")).period(from, to);
        }

        AgencyView view() {
            return agencies.orElse(AgencyView.WERE);
        }
    }

    @GetMapping("/rates/dossiers")
    String dossiers(
            @ModelAttribute Figure figure,
            @RequestParam(name = "side", defaultValue = "DENOMINATOR") Side side,
            @RequestParam(name = "cause", defaultValue = "") String cause,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        try {
            Behind asked = behind(figure, side, Behind.cause(cause));
            show(figure, asked, model);
            model.addAttribute("side", asked.cause().isPresent() ? Side.MISSING : side);
            model.addAttribute("sides", sides(asked.definition()));
            model.addAttribute("cause", cause);
            model.addAttribute("causes", behind.causes(asked));
            model.addAttribute("listing", behind.list(asked, page, Listing.PAGE));
            return "rates/dossiers";
        } catch (IllegalArgumentException e) {
            throw notUnderstood(e);
        }
    }

    private static List<Side> sides(RateDefinition definition) {
        return RateDefinitions.soundTwin(definition).isPresent()
                ? List.of(Side.values())
                : List.of(Side.NUMERATOR, Side.DENOMINATOR, Side.MISSING);
    }

    /** The same dossiers under two definitions; with {@code was} and {@code is}, the dossiers of one item. */
    @GetMapping("/rates/difference")
    String difference(
            @ModelAttribute Figure figure,
            @RequestParam("against") String against,
            @ModelAttribute DifferenceItem item,
            Model model) {
        try {
            Behind current = behind(figure, Side.DENOMINATOR, Optional.empty());
            Behind old = current.under(RateDefinitions.of(against));
            show(figure, current, model);
            model.addAttribute("old", old.definition());
            item.show(old, current, compare, model);
            return "rates/difference";
        } catch (IllegalArgumentException e) {
            throw notUnderstood(e);
        }
    }

    private Behind behind(Figure figure, Side side, Optional<Cause> cause) {
        return new Behind(
                RateDefinitions.of(figure.definition()),
                attribution.of(Subject.of(figure.subject()), figure.view()),
                figure.period(),
                AsKnown.of(figure.asOf().orElse("")),
                side,
                cause);
    }

    private void show(Figure figure, Behind asked, Model model) {
        model.addAttribute(
                "line",
                rates.rate(
                        asked.definition(),
                        asked.scope().subject(),
                        new RatedPeriod(asked.period(), Optional.empty(), figure.view(), asked.known())));
        model.addAttribute("view", figure.view());
        model.addAttribute("asOf", figure.asOf().orElse(""));
        model.addAttribute("from", figure.from());
        model.addAttribute("to", figure.to());
        model.addAttribute("calendar", figure.calendar().orElse("CALENDAR"));
    }

    private static ResponseStatusException notUnderstood(IllegalArgumentException e) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
    }
}
