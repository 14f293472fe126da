package vn.hoso.indexer.secondlook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hoso.indexer.rates.Period;
import vn.hoso.indexer.rates.RateDefinition;
import vn.hoso.indexer.rates.RateDefinitions;
import vn.hoso.indexer.rates.RatedPeriod;
import vn.hoso.indexer.rates.Rates;
import vn.hoso.indexer.rates.ReportCalendar;
import vn.hoso.indexer.rates.Subject;
import vn.hoso.indexer.site.NotDone;

/** The second looks at one figure: to draw, to judge, and everything that was found. */
@Controller
class SecondLookPages {

    private static final String PAGE = "/rates/second-look";

    private final LookAgain lookAgain;
    private final Samples samples;
    private final Rates rates;
    private final MessageSource messages;

    SecondLookPages(LookAgain lookAgain, Samples samples, Rates rates, MessageSource messages) {
        this.lookAgain = lookAgain;
        this.samples = samples;
        this.rates = rates;
        this.messages = messages;
    }

    /**
     * The figure a page is about.
     *
     * @param definition id of the definition
     * @param subject agency code or group
     * @param from first period
     * @param to last period, inclusive
     * @param calendar {@code CALENDAR}, the default, or {@code REPORT15}
     */
    record Figure(
            String definition,
            String subject,
            String from,
            String to,
            @Nullable String calendar) {

        RateDefinition counted() {
            return RateDefinitions.of(definition);
        }

        Subject whose() {
            return Subject.of(subject);
        }

        /** The calendar by its name. */
        public String days() {
            return calendar == null ? "CALENDAR" : calendar;
        }

        Period period() {
            return ReportCalendar.named(days()).period(from, to);
        }
    }

    @GetMapping(
            path = PAGE,
            params = {"definition", "subject", "from", "to"})
    String show(@ModelAttribute("figure") Figure figure, Model model) {
        try {
            List<Sample> drawn = samples.of(figure.definition(), figure.subject(), figure.period());
            model.addAttribute("line", rates.rate(figure.counted(), figure.whose(), RatedPeriod.of(figure.period())));
            model.addAttribute("samples", drawn);
            model.addAttribute("open", drawn.stream().anyMatch(sample -> !sample.finished()));
            model.addAttribute(
                    "drawn",
                    drawn.isEmpty() ? List.of() : samples.drawn(drawn.get(0).id()));
            return "secondlook/figure";
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }

    @PostMapping(PAGE)
    String draw(
            @ModelAttribute("figure") Figure figure,
            @RequestParam(name = "size", defaultValue = "50") int size,
            Model model,
            RedirectAttributes next) {
        return done(() -> lookAgain.draw(figure.counted(), figure.whose(), figure.period(), size), figure, model, next);
    }

    @PostMapping(PAGE + "/{sample}")
    String judge(
            @ModelAttribute("figure") Figure figure,
            @PathVariable("sample") long sample,
            @RequestParam("dossier") String dossier,
            @RequestParam("rightly") boolean rightly,
            @RequestParam("reason") String reason,
            Model model,
            RedirectAttributes next) {
        return done(() -> lookAgain.judge(sample, dossier, rightly, reason), figure, model, next);
    }

    private String done(Runnable what, Figure figure, Model model, RedirectAttributes next) {
        try {
            what.run();
        } catch (NotDone e) {
            model.addAttribute("wrong", e.words(messages, LocaleContextHolder.getLocale()));
            return show(figure, model);
        }
        next.addAttribute("definition", figure.definition());
        next.addAttribute("subject", figure.subject());
        next.addAttribute("from", figure.from());
        next.addAttribute("to", figure.to());
        next.addAttribute("calendar", figure.days());
        return "redirect:" + PAGE;
    }
}
