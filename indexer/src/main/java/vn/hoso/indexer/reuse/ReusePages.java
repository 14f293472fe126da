package vn.hoso.indexer.reuse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The button that uses a paper again, and the one that thinks better of it; both stand on the page of a dossier. */
@Controller
class ReusePages {

    private final PapersAgain papers;

    ReusePages(PapersAgain papers) {
        this.papers = papers;
    }

    @PostMapping("/dossiers/{code}/papers/{scan}/{number}/reuse")
    String use(
            @PathVariable("code") String code, @PathVariable("scan") String scan, @PathVariable("number") int number) {
        if (!papers.use(code, scan, number)) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "No paper was digitized before that is the same as " + scan + "/" + number);
        }
        return "redirect:/dossiers/" + code + "?scan=" + scan + "&number=" + number;
    }

    @PostMapping("/dossiers/{code}/papers/{scan}/{number}/reuse/withdraw")
    String withdraw(
            @PathVariable("code") String code, @PathVariable("scan") String scan, @PathVariable("number") int number) {
        papers.withdraw(code, scan, number);
        return "redirect:/dossiers/" + code + "?scan=" + scan + "&number=" + number;
    }
}
