package vn.hoso.indexer.held;

import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.contracts.ScanHeld;
import vn.hoso.indexer.site.KeptFiles;

/** The stacks that wait, and the page on which a clerk cuts one: the likeliest answer is filled in, Enter says yes. */
@Controller
class HeldPages {

    private final HeldScans held;
    private final ProposeCuts propose;
    private final KeptFiles files;

    HeldPages(HeldScans held, ProposeCuts propose, KeptFiles files) {
        this.held = held;
        this.propose = propose;
        this.files = files;
    }

    @GetMapping("/held")
    String list(Model model) {
        model.addAttribute("waiting", held.waiting());
        return "held/list";
    }

    @GetMapping("/held/{scan}")
    String one(@PathVariable("scan") String scan, Model model) {
        HeldScan waiting = find(scan);
        model.addAttribute("held", waiting);
        model.addAttribute("proposals", propose.of(waiting.question()));
        return "held/scan";
    }

    @GetMapping("/held/{scan}/{page}.jpg")
    ResponseEntity<Resource> pageImage(@PathVariable("scan") String scan, @PathVariable("page") int page) {
        ScanHeld question = find(scan).question();
        if (page < 1 || page > question.pages()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Scan " + scan + " has no page " + page);
        }
        return files.show(
                question.bucket(), question.pageImageKey(page), MediaType.IMAGE_JPEG, "page-" + page + ".jpg");
    }

    @PostMapping("/held/{scan}")
    String decide(
            @PathVariable("scan") String scan,
            @RequestParam("hold") int hold,
            @ModelAttribute TypedCuts typed,
            Model model) {
        Optional<HeldScan> waiting = held.find(scan);
        if (waiting.isEmpty()) {
            model.addAttribute("decided", false);
            return list(model);
        }
        ScanHeld question = waiting.get().question();
        List<String> faults = typed.faults(question);
        if (!faults.isEmpty()) {
            model.addAttribute("faults", faults);
            return one(scan, model);
        }
        model.addAttribute("decided", held.decide(scan, hold, typed.cuts(question)));
        return list(model);
    }

    private HeldScan find(String scan) {
        return held.find(scan)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Scan " + scan + " waits for nobody"));
    }
}
