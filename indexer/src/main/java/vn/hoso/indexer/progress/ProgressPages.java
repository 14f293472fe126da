package vn.hoso.indexer.progress;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** What is under way right now, with progress, and what was finished last. */
@Controller
class ProgressPages {

    private static final int FINISHED = 20;

    private final Scans scans;
    private final FinishedScans finished;

    ProgressPages(Scans scans, FinishedScans finished) {
        this.scans = scans;
        this.finished = finished;
    }

    @GetMapping("/progress")
    String progress(Model model, @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment) {
        model.addAttribute("scans", scans.underWay());
        model.addAttribute("finished", finished.latest(FINISHED));
        return fragment ? "progress/now :: now" : "progress/now";
    }
}
