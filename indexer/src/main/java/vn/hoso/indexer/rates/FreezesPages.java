package vn.hoso.indexer.rates;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Published periods: what was said, what the records say now, and dossier by dossier why that differs. */
@Controller
class FreezesPages {

    private final Freezes freezes;
    private final CompareFigures compare;
    private final Attribution attribution;

    FreezesPages(Freezes freezes, CompareFigures compare, Attribution attribution) {
        this.freezes = freezes;
        this.compare = compare;
        this.attribution = attribution;
    }

    @GetMapping("/rates/published")
    String all(Model model) {
        model.addAttribute("freezes", freezes.all());
        return "rates/published";
    }

    /** The figures of one; with a subject, the revision of that figure. */
    @GetMapping("/rates/published/{id}")
    String one(
            @PathVariable("id") long id,
            @RequestParam(name = "definition", defaultValue = "CONV.v1") String definition,
            @RequestParam(name = "subject", defaultValue = "") String subject,
            @ModelAttribute DifferenceItem item,
            Model model) {
        Freeze freeze = freezes.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Nothing was frozen as " + id));
        try {
            RateDefinition counted = RateDefinitions.of(definition);
            model.addAttribute("freeze", freeze);
            model.addAttribute("definition", counted);
            model.addAttribute("definitions", RateDefinitions.all());
            model.addAttribute("figures", freezes.figures(freeze, counted));
            model.addAttribute("subject", subject);
            if (!subject.isBlank()) {
                Behind now = Behind.counted(
                        counted, attribution.of(Subject.of(subject), AgencyView.WERE), freeze.days(), AsKnown.NOW);
                item.show(now.asKnown(AsKnown.at(freeze.frozenAt())), now, compare, model);
            }
            return "rates/frozen";
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }
}
