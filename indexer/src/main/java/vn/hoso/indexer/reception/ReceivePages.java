package vn.hoso.indexer.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.indexer.counter.Counter;
import vn.hoso.indexer.counter.KeptCounter;
import vn.hoso.indexer.dossier.Dossier;
import vn.hoso.indexer.dossier.Dossiers;
import vn.hoso.indexer.procedures.Procedures;

/** The counter: find the procedure by a few letters, count the papers, and the dossier has its code and its cover sheet. */
@Controller
class ReceivePages {

    private static final String PAGE = "reception/receive";

    private final FindMatches matches;
    private final Procedures procedures;
    private final Dossiers dossiers;
    private final Receptions receptions;
    private final ReceiveDossier receive;
    private final Batches batches;
    private final KeptCounter counters;

    ReceivePages(
            FindMatches matches,
            Procedures procedures,
            Dossiers dossiers,
            Receptions receptions,
            ReceiveDossier receive,
            Batches batches,
            KeptCounter counters) {
        this.matches = matches;
        this.procedures = procedures;
        this.dossiers = dossiers;
        this.receptions = receptions;
        this.receive = receive;
        this.batches = batches;
        this.counters = counters;
    }

    /** Enter after a few letters takes the first match; one that was picked is asked for by its code. */
    @GetMapping("/receive")
    String counter(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "procedure", required = false) @Nullable String procedure,
            @RequestParam(name = "dossier", required = false) @Nullable String dossier,
            @RequestParam(name = "move", defaultValue = "false") boolean move,
            HttpServletRequest request,
            Model model) {
        Optional<Counter> counter = counters.at(request);
        counter.ifPresent(at -> model.addAttribute("batch", batches.open(at)));
        model.addAttribute("counter", counter.orElse(null));
        model.addAttribute("move", move || counter.isEmpty());
        model.addAttribute("typed", typed);
        List<Match> found = matches.of(typed);
        model.addAttribute("matches", found);
        if (procedure != null || dossier != null) {
            model.addAttribute("asked", asked(procedure, dossier));
        } else if (!found.isEmpty()) {
            return "redirect:/receive?" + found.get(0).kind() + "="
                    + found.get(0).code();
        }
        model.addAttribute("sending", UUID.randomUUID());
        return PAGE;
    }

    @GetMapping("/receive/matches")
    String matches(@RequestParam(name = "q", defaultValue = "") String typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("matches", matches.of(typed));
        return PAGE + " :: matches";
    }

    /** From now on this browser stands at that counter. */
    @PostMapping("/receive/counter")
    String move(
            @RequestParam("agency") String agency,
            @RequestParam("counter") String name,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Counter> counter = counters.within(agency.strip(), name.strip());
        if (counter.isEmpty()) {
            model.addAttribute("fault", "reception.fault.counter");
            return counter("", null, null, true, request, model);
        }
        counters.keep(counter.get(), request, response);
        return "redirect:/receive";
    }

    @PostMapping("/receive")
    String receive(
            @RequestParam("sending") UUID sending,
            @RequestParam(name = "procedure", required = false) @Nullable String procedure,
            @RequestParam(name = "dossier", required = false) @Nullable String dossier,
            @RequestParam("applicant") String applicant,
            @RequestParam(name = "sheets", required = false) @Nullable List<@Nullable Integer> sheets,
            @RequestParam(name = "separators", defaultValue = "false") boolean separators,
            HttpServletRequest request,
            Model model) {
        Counter counter = counters.at(request)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "No counter was chosen"));
        try {
            var declared = new Declaration(applicant, sheets == null ? List.of() : sheets, separators);
            Reception reception = dossier == null
                    ? receive.fresh(
                            procedures.find(String.valueOf(procedure)).orElseThrow(() -> unknown(procedure)),
                            counter,
                            declared,
                            sending)
                    : receive.known(onPaper(dossier), counter, declared, sending);
            return "redirect:/receive/" + reception.dossier();
        } catch (IllegalArgumentException e) {
            model.addAttribute("fault", "reception.fault.declared");
            return counter("", procedure, dossier, false, request, model);
        }
    }

    private AskedPapers asked(@Nullable String procedure, @Nullable String dossier) {
        if (dossier == null) {
            return AskedPapers.of(procedures.find(String.valueOf(procedure)).orElseThrow(() -> unknown(procedure)));
        }
        Dossier known = onPaper(dossier);
        AskedPapers papers =
                AskedPapers.of(known, procedures.find(known.procedure()).orElse(null));
        return receptions
                .find(dossier)
                .map(before -> papers.as(before.declared()))
                .orElse(papers);
    }

    private Dossier onPaper(String code) {
        return dossiers.find(code).filter(known -> known.channel().paper()).orElseThrow(() -> unknown(code));
    }

    private static ResponseStatusException unknown(@Nullable String code) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no procedure or paper dossier " + code);
    }
}
