package vn.hoso.indexer.verification;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hoso.indexer.search.FoldedText;

/** Group review: the same doubtful reading of many documents, side by side and settled at once. */
@Controller
@RequestMapping("/verification/groups")
class GroupPages {

    private static final String LIST = "redirect:/verification/groups";

    private final ReadingGroups groups;
    private final FindSpellings spellings;
    private final SettleGroup settleGroup;

    GroupPages(ReadingGroups groups, FindSpellings spellings, SettleGroup settleGroup) {
        this.groups = groups;
        this.spellings = spellings;
        this.settleGroup = settleGroup;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("groups", groups.largest());
        return "verification/groups";
    }

    @GetMapping("/{field}")
    String show(
            @PathVariable("field") String field,
            @RequestParam(name = "reading", defaultValue = "") String reading,
            Model model) {
        ReadingGroup group = groups.find(field, FoldedText.folded(reading))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "No document waits whose %s was read as '%s'".formatted(field, reading)));
        model.addAttribute("group", group);
        model.addAttribute("papers", groups.papers(group));
        model.addAttribute("spellings", spellings.of(group));
        return "verification/group";
    }

    /** Settles what is ticked; what was typed goes before what was chosen. */
    @PostMapping("/{field}")
    String settle(
            @PathVariable("field") String field,
            @RequestParam(name = "reading", defaultValue = "") String reading,
            @RequestParam(name = "value", defaultValue = "") String value,
            @RequestParam(name = "written", defaultValue = "") String written,
            @RequestParam(name = "of", defaultValue = "") List<ChosenPaper> chosen,
            Model model,
            RedirectAttributes next) {
        Optional<String> spelling =
                TypedValue.normal(field, written.isBlank() ? value : written).filter(text -> !text.isEmpty());
        if (spelling.isEmpty() || chosen.isEmpty()) {
            model.addAttribute("fault", "verification.groups.fault");
            model.addAttribute("ticked", chosen);
            return show(field, reading, model);
        }
        String key = FoldedText.folded(reading);
        next.addFlashAttribute("settled", settleGroup.settle(field, key, spelling.get(), chosen));
        return LIST;
    }

    @PostMapping("/undo")
    String undo(@RequestParam(name = "of", defaultValue = "") List<ChosenPaper> settled, RedirectAttributes next) {
        next.addFlashAttribute("undone", settleGroup.undo(settled));
        return LIST;
    }
}
