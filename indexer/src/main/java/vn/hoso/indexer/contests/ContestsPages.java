package vn.hoso.indexer.contests;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoso.indexer.site.NotDone;

/** Contests on one page: to contest a dossier, to decide, and everything that was said and decided. */
@Controller
class ContestsPages {

    private final Contests contests;
    private final MessageSource messages;

    ContestsPages(Contests contests, MessageSource messages) {
        this.contests = contests;
        this.messages = messages;
    }

    @GetMapping("/contests")
    String all(@RequestParam(name = "dossier", defaultValue = "") String dossier, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("contests", contests.all());
        model.addAttribute("decisions", Contest.Decision.values());
        return "contests/contests";
    }

    @PostMapping("/contests")
    String contest(
            @RequestParam("dossier") String dossier,
            @RequestParam("reason") String reason,
            @RequestParam("evidence") String evidence,
            Model model) {
        return done(() -> contests.contest(dossier, reason, evidence), model);
    }

    @PostMapping("/contests/{id}")
    String decide(
            @PathVariable("id") long id,
            @RequestParam("decision") Contest.Decision decision,
            @RequestParam("reason") String reason,
            Model model) {
        return done(() -> contests.decide(id, decision, reason), model);
    }

    private String done(Runnable what, Model model) {
        try {
            what.run();
            return "redirect:/contests";
        } catch (NotDone e) {
            model.addAttribute("wrong", e.words(messages, LocaleContextHolder.getLocale()));
            return all("", model);
        }
    }
}
