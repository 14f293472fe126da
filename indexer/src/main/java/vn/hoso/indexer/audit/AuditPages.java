package vn.hoso.indexer.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The trail to read: by document or dossier, person and day, the latest first. */
@Controller
class AuditPages {

    private final AuditTrail trail;
    private final ShowEntry show;

    AuditPages(AuditTrail trail, ShowEntry show) {
        this.trail = trail;
        this.show = show;
    }

    @GetMapping("/audit")
    String trail(
            @RequestParam(name = "of", defaultValue = "") String of,
            @RequestParam(name = "who", defaultValue = "") String who,
            @RequestParam(name = "day", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate day,
            @RequestParam(name = "before", defaultValue = "" + Long.MAX_VALUE) long before,
            Model model) {
        List<AuditEntry> entries = trail.entries(of.strip(), who.strip(), day, before);
        model.addAttribute("entries", entries.stream().map(show::show).toList());
        model.addAttribute("of", of);
        model.addAttribute("who", who);
        model.addAttribute("day", day);
        model.addAttribute(
                "older",
                entries.size() < AuditTrail.PAGE
                        ? null
                        : entries.get(entries.size() - 1).id());
        return "audit/trail";
    }
}
