package vn.hoso.indexer.uploads;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.indexer.counter.KeptCounter;
import vn.hoso.indexer.dossier.Dossiers;

/** Pictures taken with a phone: several become one scan, in the order in which they were taken. */
@Controller
class PhonePages {

    private final Dossiers dossiers;
    private final KeptCounter counters;

    PhonePages(Dossiers dossiers, KeptCounter counters) {
        this.dossiers = dossiers;
        this.counters = counters;
    }

    /**
     * The page.
     *
     * @param dossier code of the dossier that the pictures belong to, or null when a page tells
     */
    @GetMapping("/phone")
    String phone(
            @RequestParam(name = "dossier", required = false) @Nullable String dossier,
            HttpServletRequest request,
            Model model) {
        if (dossier != null && dossiers.find(dossier).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "The register has no dossier " + dossier);
        }
        model.addAttribute("onPhone", true);
        model.addAttribute("dossier", dossier);
        model.addAttribute("counter", counters.at(request).orElse(null));
        return "uploads/phone";
    }
}
