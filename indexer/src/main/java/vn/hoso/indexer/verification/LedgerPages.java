package vn.hoso.indexer.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The ledger: numbers and days written by hand, settled one row after another. */
@Controller
class LedgerPages {

    private final Ledger ledger;
    private final VerificationQueue queue;
    private final Verifications verifications;

    LedgerPages(Ledger ledger, VerificationQueue queue, Verifications verifications) {
        this.ledger = ledger;
        this.queue = queue;
        this.verifications = verifications;
    }

    @GetMapping("/verification/ledger")
    String ledger(
            @RequestParam(name = "agency", defaultValue = "") String agency,
            @RequestParam(name = "day", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate day,
            Model model) {
        model.addAttribute("agency", agency);
        model.addAttribute("day", day);
        return shown(ledger.rows(agency.strip(), day), model);
    }

    /** Settles the fields of a row in which something stands; the others stay open. */
    @PostMapping("/verification/ledger/{scan}/{number}")
    String settle(
            @PathVariable("scan") String scan,
            @PathVariable("number") int number,
            @RequestParam("version") int version,
            @RequestParam Map<String, String> sent,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Model model) {
        TypedForm form = TypedForm.of(sent);
        row(scan, number, form);
        Outcome outcome = form.faults().isEmpty() && !form.values().isEmpty()
                ? verifications.verify(scan, number, version, form.values())
                : Outcome.DONE;
        model.addAttribute("told", outcome == Outcome.DONE ? null : "verification.told." + outcome);
        if (fragment) {
            model.addAttribute("row", row(scan, number, form));
            return "verification/ledger :: settled";
        }
        return outcome == Outcome.DONE && form.faults().isEmpty()
                ? "redirect:/verification/ledger"
                : shown(List.of(row(scan, number, form)), model);
    }

    private String shown(List<LedgerRow> rows, Model model) {
        model.addAttribute("rows", rows);
        model.addAttribute("most", Ledger.ROWS);
        model.addAttribute("agencies", queue.agencies());
        return "verification/ledger";
    }

    private LedgerRow row(String scan, int number, TypedForm form) {
        return ledger.row(scan, number, form)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Nothing was heard so far of document " + number + " of scan " + scan));
    }
}
