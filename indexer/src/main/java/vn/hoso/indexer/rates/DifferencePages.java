package vn.hoso.indexer.rates;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What makes a figure differ from the same figure under another definition. */
@Controller
class DifferencePages {

    private final Rates rates;
    private final CompareFigures compare;
    private final Attribution attribution;

    DifferencePages(Rates rates, CompareFigures compare, Attribution attribution) {
        this.rates = rates;
        this.compare = compare;
        this.attribution = attribution;
    }

    /** The same dossiers under two definitions; with {@code was} and {@code is}, the dossiers of one item. */
    @GetMapping(
            path = "/rates/difference",
            params = {"definition", "subject", "from", "to"})
    String difference(
            @ModelAttribute ShownFigure figure,
            @RequestParam("against") String against,
            @ModelAttribute DifferenceItem item,
            Model model) {
        try {
            Behind current = figure.counted(attribution);
            Behind old = current.under(RateDefinitions.of(against));
            figure.show(figure.line(rates, current), model);
            model.addAttribute("old", old.definition());
            item.show(old, current, compare, model);
            return "rates/difference";
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }
}
