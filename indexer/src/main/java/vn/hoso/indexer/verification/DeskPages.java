package vn.hoso.indexer.verification;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.indexer.filing.Documents;
import vn.hoso.indexer.filing.VerifiedFields;

/**
 * The officer's screen. Whatever cannot be done is said on it, and what was typed stays in its boxes. What is done with a
 * document leads to the next one.
 */
@Controller
@RequestMapping("/verification/{scan}/{number}")
class DeskPages {

    private final Documents documents;
    private final Verifications verifications;
    private final SetDesk desk;
    private final TypeNames types;

    DeskPages(Documents documents, Verifications verifications, SetDesk desk, TypeNames types) {
        this.documents = documents;
        this.verifications = verifications;
        this.desk = desk;
        this.types = types;
    }

    @ModelAttribute("typeNames")
    Map<String, String> typeNames() {
        return types.all();
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
    String take(
            @PathVariable("scan") String scan,
            @PathVariable("number") int number,
            @ModelAttribute(name = "filter", binding = false) QueueFilter filter,
            Model model) {
        document(scan, number);
        return answer(scan, number, verifications.take(scan, number), TypedForm.NONE, filter, model);
    }

    @PostMapping
    String verify(
            @PathVariable("scan") String scan,
            @PathVariable("number") int number,
            @RequestParam("version") int version,
            @RequestParam Map<String, String> sent,
            @ModelAttribute(name = "filter", binding = false) QueueFilter filter,
            Model model) {
        document(scan, number);
        TypedForm form = TypedForm.of(sent);
        if (!form.faults().isEmpty()) {
            return again(scan, number, null, form, model);
        }
        Outcome outcome = verifications.verify(scan, number, version, form.values());
        return answer(scan, number, outcome, form, filter, model);
    }

    @PostMapping("/type")
    String reclassify(
            @PathVariable("scan") String scan,
            @PathVariable("number") int number,
            @RequestParam("version") int version,
            @RequestParam("as") String as,
            @ModelAttribute(name = "filter", binding = false) QueueFilter filter,
            Model model) {
        document(scan, number);
        if (!types.all().containsKey(as)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "There is no document type " + as);
        }
        Outcome outcome = verifications.verify(scan, number, version, Map.of(VerifiedFields.TYPE, as));
        return answer(scan, number, outcome, TypedForm.NONE, filter, model);
    }

    @PostMapping("/undo")
    String undo(
            @PathVariable("scan") String scan,
            @PathVariable("number") int number,
            @RequestParam("version") int version,
            @ModelAttribute(name = "filter", binding = false) QueueFilter filter,
            Model model) {
        document(scan, number);
        Outcome outcome = verifications.undo(scan, number, version);
        return answer(scan, number, outcome, TypedForm.NONE, filter, model);
    }

    @PostMapping("/sign-off")
    String signOff(
            @PathVariable("scan") String scan,
            @PathVariable("number") int number,
            @RequestParam("version") int version,
            @ModelAttribute(name = "filter", binding = false) QueueFilter filter,
            Model model,
            RedirectAttributes next) {
        document(scan, number);
        Outcome outcome = verifications.signOff(scan, number, version);
        return next(scan, number, outcome, "verification.signedOff", filter, model, next);
    }

    @PostMapping("/reject")
    String reject(
            @PathVariable("scan") String scan,
            @PathVariable("number") int number,
            @RequestParam("version") int version,
            @RequestParam("reason") String reason,
            @ModelAttribute(name = "filter", binding = false) QueueFilter filter,
            Model model,
            RedirectAttributes next) {
        document(scan, number);
        if (reason.isBlank()) {
            return again(scan, number, "verification.fault.reason", TypedForm.NONE, model);
        }
        Outcome outcome = verifications.reject(scan, number, version, reason.strip());
        return next(scan, number, outcome, "verification.rejected", filter, model, next);
    }

    private String answer(String scan, int number, Outcome outcome, TypedForm form, QueueFilter filter, Model model) {
        return outcome == Outcome.DONE
                ? there("/verification/" + scan + "/" + number, filter)
                : again(scan, number, told(outcome), form, model);
    }

    /** The next document, which is taken at once; the queue when nothing waits; this one again when it was not done. */
    private String next(
            String scan,
            int number,
            Outcome outcome,
            String done,
            QueueFilter filter,
            Model model,
            RedirectAttributes next) {
        if (outcome != Outcome.DONE) {
            return again(scan, number, told(outcome), TypedForm.NONE, model);
        }
        next.addFlashAttribute("done", done);
        return verifications
                .takeNext(filter)
                .map(waiting -> there("/verification/" + waiting.scan() + "/" + waiting.number(), filter))
                .orElseGet(() -> there("/verification", filter));
    }

    private String again(String scan, int number, @Nullable String told, TypedForm form, Model model) {
        model.addAttribute("told", told);
        model.addAttribute("desk", desk.set(document(scan, number), null, null, form));
        model.addAttribute("zoom", 1);
        model.addAttribute("turn", 0);
        return "verification/desk";
    }

    private static String told(Outcome outcome) {
        return "verification.told." + outcome;
    }

    private static String there(String path, QueueFilter filter) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!filter.agency().isEmpty()) {
            address.queryParam("agency", filter.agency());
        }
        if (!filter.counter().isEmpty()) {
            address.queryParam("counter", filter.counter());
        }
        if (!filter.type().isEmpty()) {
            address.queryParam("type", filter.type());
        }
        return "redirect:" + address.encode().toUriString();
    }

    private DocumentDigitized document(String scan, int number) {
        return documents
                .find(scan, number)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Nothing was heard so far of document " + number + " of scan " + scan));
    }
}
