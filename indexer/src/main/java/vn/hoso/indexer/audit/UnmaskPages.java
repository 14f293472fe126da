package vn.hoso.indexer.audit;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hoso.indexer.access.Person;

/** Shows the personal numbers of one page for one look, to who says what for; page and purpose are in the trail. */
@Controller
class UnmaskPages {

    private final AuditTrail trail;

    UnmaskPages(AuditTrail trail) {
        this.trail = trail;
    }

    @PostMapping("/unmask")
    String unmask(@RequestParam("page") String page, @RequestParam("purpose") String purpose, RedirectAttributes next) {
        if (purpose.isBlank() || !page.matches("/(dossiers|scans|search)/[^\\s\\\\{}]+")) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "Personal numbers are shown on the page of a dossier or scan, for a purpose");
        }
        trail.unmasked(Person.asking().name(), page, purpose.strip());
        next.addFlashAttribute("unmasked", true);
        return "redirect:" + page;
    }
}
