package vn.hoso.indexer.verification;

import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.indexer.filing.Documents;

/** The officer's screen. Whatever cannot be done is said on it, and what was typed stays in its boxes. */
@Controller
@RequestMapping("/verification/{scan}/{number}")
class DeskPages {

    private static final String QUEUE = "redirect:/verification";

    private final Documents documents;
    private final Verifications verifications;
    private final SetDesk desk;

    DeskPages(Documents documents, Verifications verifications, SetDesk desk) {
        this.documents = documents;
        this.verifications = verifications;
        this.desk = desk;
    }

    @GetMapping
    String show(
            @PathVariable("scan") String scan,
            @PathVariable("number") int number,
            @RequestParam(name = "at", required = false) @Nullable String at,
            @RequestParam(name = "page", required = false) @Nullable Integer page,
            @RequestParam(name = "zoom", defaultValue = "1") int zoom,
            @RequestParam(name = "turn", defaultValue = "0") int turn,
            Model model) {
        model.addAttribute("desk", desk.set(document(scan, number), at, page, TypedForm.NONE));
        model.addAttribute("zoom", Math.max(1, Math.min(zoom, 4)));
        model.addAttribute("turn", Math.floorMod(turn, 360) / 90 * 90);
        return "verification/desk";
    }

    @PostMapping("/take")
    String take(@PathVariable("scan") String scan, @PathVariable("number") int number, Model model) {
        document(scan, number);
        return answer(scan, number, verifications.take(scan, number), TypedForm.NONE, here(scan, number), model);
    }

    @PostMapping
    String verify(
            @PathVariable("scan") String scan,
            @PathVariable("number") int number,
            @RequestParam("version") int version,
            @RequestParam Map<String, String> sent,
            Model model) {
        document(scan, number);
        TypedForm form = TypedForm.of(sent);
        if (!form.faults().isEmpty()) {
            return again(scan, number, null, form, model);
        }
        Outcome outcome = verifications.verify(scan, number, version, form.values());
        return answer(scan, number, outcome, form, here(scan, number), model);
    }

    @PostMapping("/undo")
    String undo(
            @PathVariable("scan") String scan,
            @PathVariable("number") int number,
            @RequestParam("version") int version,
            Model model) {
        document(scan, number);
        Outcome outcome = verifications.undo(scan, number, version);
        return answer(scan, number, outcome, TypedForm.NONE, here(scan, number), model);
    }

    @PostMapping("/sign-off")
    String signOff(
            @PathVariable("scan") String scan,
            @PathVariable("number") int number,
            @RequestParam("version") int version,
            Model model,
            RedirectAttributes next) {
        document(scan, number);
        next.addFlashAttribute("done", "verification.signedOff");
        return answer(scan, number, verifications.signOff(scan, number, version), TypedForm.NONE, QUEUE, model);
    }

    @PostMapping("/reject")
    String reject(
            @PathVariable("scan") String scan,
            @PathVariable("number") int number,
            @RequestParam("version") int version,
            @RequestParam("reason") String reason,
            Model model,
            RedirectAttributes next) {
        document(scan, number);
        if (reason.isBlank()) {
            return again(scan, number, "verification.fault.reason", TypedForm.NONE, model);
        }
        next.addFlashAttribute("done", "verification.rejected");
        Outcome outcome = verifications.reject(scan, number, version, reason.strip());
        return answer(scan, number, outcome, TypedForm.NONE, QUEUE, model);
    }

    private String answer(String scan, int number, Outcome outcome, TypedForm form, String next, Model model) {
        return outcome == Outcome.DONE ? next : again(scan, number, "verification.told." + outcome, form, model);
    }

    private String again(String scan, int number, @Nullable String told, TypedForm form, Model model) {
        model.addAttribute("told", told);
        model.addAttribute("desk", desk.set(document(scan, number), null, null, form));
        model.addAttribute("zoom", 1);
        model.addAttribute("turn", 0);
        return "verification/desk";
    }

    private static String here(String scan, int number) {
        return "redirect:/verification/" + scan + "/" + number;
    }

    private DocumentDigitized document(String scan, int number) {
        return documents
                .find(scan, number)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Nothing was heard so far of document " + number + " of scan " + scan));
    }
}
