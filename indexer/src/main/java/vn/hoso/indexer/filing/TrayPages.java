package vn.hoso.indexer.filing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoso.indexer.dossier.DossierFilter;
import vn.hoso.indexer.dossier.Dossiers;
import vn.hoso.indexer.dossier.Listing;

/** The tray: documents whose dossier is not known, and the form with which a clerk places each. */
@Controller
class TrayPages {

    private static final int SUGGESTIONS = 8;

    private final UnplacedTray tray;
    private final Dossiers dossiers;

    TrayPages(UnplacedTray tray, Dossiers dossiers) {
        this.tray = tray;
        this.dossiers = dossiers;
    }

    @GetMapping("/tray")
    String list(@RequestParam(name = "page", defaultValue = "1") int page, Model model) {
        model.addAttribute("listing", tray.list(page, Listing.PAGE));
        return "filing/tray";
    }

    /** Dossiers whose code holds what was typed so far. */
    @GetMapping("/tray/dossiers")
    String suggestions(@RequestParam(name = "dossier", defaultValue = "") String typed, Model model) {
        var filter = new DossierFilter(typed, null, null, null, null, null, null, null);
        model.addAttribute(
                "suggestions",
                typed.isBlank() ? null : dossiers.list(filter, 1, SUGGESTIONS).rows());
        return "filing/tray :: suggestions";
    }

    @PostMapping("/tray/{scan}/{number}")
    String place(
            @PathVariable("scan") String scan,
            @PathVariable("number") int number,
            @RequestParam("dossier") String dossier,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Model model) {
        model.addAttribute("placement", tray.place(scan, number, dossier));
        model.addAttribute("placedIn", dossier.strip());
        if (fragment) {
            model.addAttribute("scan", scan);
            model.addAttribute("number", number);
            return "filing/tray :: placed";
        }
        return list(1, model);
    }
}
