package vn.hoso.indexer.arrangement;

import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page on which an officer arranges the pages of a scan: a step is a page and what is to be done with it. What cannot be
 * done is said on it, with status 409.
 */
@Controller
@RequestMapping("/verification/{scan}/pages")
class ArrangementPages {

    private final Arrangements arrangements;
    private final SetPageDesk desk;

    ArrangementPages(Arrangements arrangements, SetPageDesk desk) {
        this.arrangements = arrangements;
        this.desk = desk;
    }

    /** What is done with the page that is chosen. */
    enum Act {
        SPLIT,
        JOIN,
        MOVE,
        UNDO
    }

    @GetMapping
    String show(@PathVariable("scan") String scan, @RequestParam(name = "at", defaultValue = "1") int at, Model model) {
        model.addAttribute("desk", desk.set(scan, at).orElseThrow(() -> unknown(scan)));
        return "arrangement/pages";
    }

    @PostMapping
    String arrange(
            @PathVariable("scan") String scan,
            @RequestParam("version") int version,
            @RequestParam("page") int page,
            @RequestParam(name = "to", defaultValue = "0") int to,
            @RequestParam("act") Act act,
            Model model,
            HttpServletResponse response) {
        Arranged outcome = done(scan, version, page, to, act);
        if (outcome == Arranged.DONE) {
            return "redirect:/verification/" + scan + "/pages?at=" + page;
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("told", "arrangement.told." + outcome);
        return show(scan, page, model);
    }

    private Arranged done(String scan, int version, int page, int to, Act act) {
        try {
            return switch (act) {
                case SPLIT -> arrangements.arrange(scan, version, now -> now.splitBefore(page));
                case JOIN -> arrangements.arrange(scan, version, now -> now.join(page));
                case MOVE -> arrangements.arrange(scan, version, now -> now.move(page, to));
                case UNDO -> arrangements.undo(scan, version);
            };
        } catch (NoSuchElementException e) {
            throw unknown(scan);
        }
    }

    private static ResponseStatusException unknown(String scan) {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Scan " + scan + " has no documents so far that could be arranged");
    }
}
