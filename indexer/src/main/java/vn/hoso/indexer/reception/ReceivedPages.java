package vn.hoso.indexer.reception;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hoso.indexer.counter.KeptCounter;
import vn.hoso.indexer.covers.Declared;
import vn.hoso.indexer.covers.PrintSheets;
import vn.hoso.indexer.dossier.Dossiers;
import vn.hoso.indexer.procedures.Procedures;

/** What comes after a dossier was received: its sheets are printed, again whenever asked for, and its batch is closed. */
@Controller
class ReceivedPages {

    private final Receptions receptions;
    private final Dossiers dossiers;
    private final Procedures procedures;
    private final PrintSheets print;
    private final Batches batches;
    private final KeptCounter counters;

    ReceivedPages(
            Receptions receptions,
            Dossiers dossiers,
            Procedures procedures,
            PrintSheets print,
            Batches batches,
            KeptCounter counters) {
        this.receptions = receptions;
        this.dossiers = dossiers;
        this.procedures = procedures;
        this.print = print;
        this.batches = batches;
        this.counters = counters;
    }

    @GetMapping("/receive/{code}")
    String received(@PathVariable("code") String code, Model model) {
        model.addAttribute("reception", find(code));
        var dossier = dossiers.find(code).orElseThrow();
        model.addAttribute("dossier", dossier);
        model.addAttribute("procedure", procedures.find(dossier.procedure()).orElse(null));
        return "reception/received";
    }

    /** The sheets as they were declared; the same marks whenever they are printed. */
    @GetMapping("/receive/{code}/cover.pdf")
    ResponseEntity<byte[]> cover(@PathVariable("code") String code) {
        Reception reception = find(code);
        var declared = new Declared(code, reception.declared().sheets());
        byte[] pdf = print.pdf(
                List.of(declared),
                reception.declared().separators(),
                reception.counter().name());
        String disposition = ContentDisposition.inline()
                .filename("to-bia-" + code + ".pdf", StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(pdf);
    }

    /** Closes the batch of the counter, or says what it lacks. */
    @PostMapping("/receive/close")
    String close(HttpServletRequest request, RedirectAttributes told) {
        counters.at(request).ifPresent(counter -> told.addFlashAttribute("wanting", batches.close(counter)));
        return "redirect:/receive";
    }

    private Reception find(String code) {
        return receptions
                .find(code)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "No dossier " + code + " was received here"));
    }
}
