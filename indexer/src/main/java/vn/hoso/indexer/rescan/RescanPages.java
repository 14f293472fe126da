package vn.hoso.indexer.rescan;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The button that asks for a page to be scanned again, and the one that thinks better of it. */
@Controller
class RescanPages {

    private final PageRescans rescans;

    RescanPages(PageRescans rescans) {
        this.rescans = rescans;
    }

    @PostMapping("/scans/{scan}/pages/{page}/rescan")
    String want(@PathVariable("scan") String scan, @PathVariable("page") int page) {
        if (!rescans.want(scan, page)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Scan " + scan + " has no page " + page);
        }
        return "redirect:/scans/" + scan + "#rescans";
    }

    @PostMapping("/scans/{scan}/pages/{page}/rescan/withdraw")
    String withdraw(@PathVariable("scan") String scan, @PathVariable("page") int page) {
        rescans.withdraw(scan, page);
        return "redirect:/scans/" + scan + "#rescans";
    }
}
