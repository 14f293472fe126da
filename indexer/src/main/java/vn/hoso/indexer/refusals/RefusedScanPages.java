package vn.hoso.indexer.refusals;

import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.indexer.site.KeptFiles;

/** The quarantine: each refused scan with its reason, what to do next, its original, and a way to try again. */
@Controller
class RefusedScanPages {

    private static final int SIZE = 50;

    private final RefusedScans refused;
    private final KeptFiles files;

    RefusedScanPages(RefusedScans refused, KeptFiles files) {
        this.refused = refused;
        this.files = files;
    }

    @GetMapping("/quarantine")
    String list(@RequestParam(name = "page", defaultValue = "1") int page, Model model) {
        List<RefusedScan> rows = refused.list(page, SIZE);
        model.addAttribute("refused", rows);
        model.addAttribute("total", refused.count());
        model.addAttribute("page", Math.max(1, page));
        model.addAttribute("size", SIZE);
        return "refusals/list";
    }

    @PostMapping("/quarantine/{id}/retry")
    String retry(
            @PathVariable("id") long id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Model model) {
        model.addAttribute("asked", refused.requestRetry(id));
        return fragment ? "refusals/list :: asked" : "redirect:/quarantine";
    }

    /** The bytes as they came: refused or not, they are in {@code originals} under their SHA-256. */
    @GetMapping("/quarantine/{scan}/original")
    ResponseEntity<Resource> original(@PathVariable("scan") String scan) {
        RefusedScan row = refused.ofScan(scan)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Scan " + scan + " is not in quarantine; look for it among the scans"));
        return files.save("originals", row.scan().substring(0, 2) + "/" + row.scan(), row.fileName());
    }
}
