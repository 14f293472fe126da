package vn.hoso.indexer.verification;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The officers' queue, and for the counters what officers sent back. */
@Controller
class QueuePages {

    private final VerificationQueue queue;
    private final Verifications verifications;

    QueuePages(VerificationQueue queue, Verifications verifications) {
        this.queue = queue;
        this.verifications = verifications;
    }

    @GetMapping("/verification")
    String queue(
            @ModelAttribute(name = "filter", binding = false) QueueFilter filter,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        model.addAttribute("listing", queue.waiting(filter, page));
        model.addAttribute("agencies", queue.agencies());
        model.addAttribute("counters", queue.counters(filter.agency()));
        model.addAttribute("types", queue.types());
        return "verification/queue";
    }

    @GetMapping("/rescan")
    String rescan(Model model) {
        model.addAttribute("rejected", queue.rejected());
        return "verification/rescan";
    }

    @PostMapping("/rescan/{scan}/{number}")
    String rescanned(@PathVariable("scan") String scan, @PathVariable("number") int number) {
        verifications.rescanned(scan, number);
        return "redirect:/rescan";
    }
}
