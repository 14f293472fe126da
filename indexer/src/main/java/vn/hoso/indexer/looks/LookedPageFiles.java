package vn.hoso.indexer.looks;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.indexer.site.KeptFiles;

/** The small pictures of pages, and the button that brings one back or sets it aside. */
@Controller
class LookedPageFiles {

    private final LookedPages pages;
    private final KeptFiles files;

    LookedPageFiles(LookedPages pages, KeptFiles files) {
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/scans/{scan}/thumbnails/{page}.jpg")
    ResponseEntity<Resource> thumbnail(@PathVariable("scan") String scan, @PathVariable("page") int page) {
        LookedPage looked = pages.find(scan, page).orElseThrow(() -> unknown(scan, page));
        return files.show(looked.bucket(), looked.thumbnail(), MediaType.IMAGE_JPEG, "page-" + page + ".jpg");
    }

    @PostMapping("/scans/{scan}/pages/{page}")
    String decide(
            @PathVariable("scan") String scan,
            @PathVariable("page") int page,
            @RequestParam("setAside") boolean setAside) {
        if (!pages.decide(scan, page, setAside)) {
            throw unknown(scan, page);
        }
        return "redirect:/scans/" + scan + "#aside";
    }

    private static ResponseStatusException unknown(String scan, int page) {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Nothing was heard so far of page " + page + " of scan " + scan);
    }
}
