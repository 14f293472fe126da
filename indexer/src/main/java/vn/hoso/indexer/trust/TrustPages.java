package vn.hoso.indexer.trust;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hoso.indexer.site.Formats;
import vn.hoso.indexer.site.NotDone;

/** Figures of trust and of the officers' work; the decisions that heads make on them, and the lots they draw. */
@Controller
class TrustPages {

    private final Thresholds thresholds;
    private final DecideThreshold decide;
    private final Lots lots;
    private final DrawLot drawLot;
    private final CountWork work;
    private final TrustSettings settings;
    private final MessageSource messages;
    private final Clock clock;

    TrustPages(
            Thresholds thresholds,
            DecideThreshold decide,
            Lots lots,
            DrawLot drawLot,
            CountWork work,
            TrustSettings settings,
            MessageSource messages,
            Clock clock) {
        this.thresholds = thresholds;
        this.decide = decide;
        this.lots = lots;
        this.drawLot = drawLot;
        this.work = work;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/trust")
    String show(
            @ModelAttribute(name = "days", binding = false) Days days,
            @RequestParam(name = "agency", defaultValue = "") String agency,
            Model model) {
        model.addAttribute("agency", agency);
        model.addAttribute("agencies", work.agencies());
        model.addAttribute("trusted", trusted(days));
        model.addAttribute("fields", thresholds.fields());
        model.addAttribute("lots", lots.drawn(days));
        model.addAttribute("work", work.on(days, agency.strip()));
        model.addAttribute("settings", settings);
        model.addAttribute(
                "yesterday", LocalDate.now(clock.withZone(Formats.ZONE)).minusDays(1));
        return "trust/trust";
    }

    /** Decides; without a confidence each reading is looked at. */
    @PostMapping("/trust/thresholds")
    String decide(
            @ModelAttribute(name = "days", binding = false) Days days,
            @RequestParam("type") String type,
            @RequestParam("field") String field,
            @RequestParam(name = "passesFrom", required = false) @Nullable Double passesFrom,
            Model model,
            RedirectAttributes next) {
        return done(() -> decide.decide(new Field(type, field), passesFrom, days), days, model, next);
    }

    @PostMapping("/trust/thresholds/withdrawn")
    String takeBack(
            @ModelAttribute(name = "days", binding = false) Days days,
            @RequestParam("type") String type,
            @RequestParam("field") String field,
            Model model,
            RedirectAttributes next) {
        return done(() -> decide.takeBack(new Field(type, field)), days, model, next);
    }

    /** Draws from the documents of some days; {@code of} is type and field, parted by a blank. */
    @PostMapping("/trust/lots")
    String draw(
            @RequestParam("of") String of,
            @RequestParam("lotFrom") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam("lotTo") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam("size") int size,
            @ModelAttribute(name = "days", binding = false) Days days,
            Model model,
            RedirectAttributes next) {
        String[] parts = of.split(" ", 2);
        if (parts.length < 2 || to.isBefore(from)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "A lot is of a type, a field and some days");
        }
        return done(() -> drawLot.draw(new Field(parts[0], parts[1]), new Days(from, to), size), days, model, next);
    }

    @PostMapping("/trust/lots/{lot}/more")
    String drawMore(
            @PathVariable("lot") long lot,
            @RequestParam("size") int size,
            @ModelAttribute(name = "days", binding = false) Days days,
            Model model,
            RedirectAttributes next) {
        return done(() -> drawLot.drawMore(lot, size), days, model, next);
    }

    private List<FieldTrust> trusted(Days days) {
        Map<Field, Threshold> inForce =
                thresholds.inForce().stream().collect(Collectors.toMap(Threshold::field, Function.identity()));
        Map<Field, Evidence> found = new TreeMap<>();
        inForce.keySet().forEach(field -> found.put(field, new Evidence(field, Map.of())));
        thresholds.evidence(days).forEach(evidence -> found.put(evidence.field(), evidence));
        return found.values().stream()
                .map(evidence -> new FieldTrust(
                        evidence.field(),
                        evidence,
                        inForce.get(evidence.field()),
                        evidence.passesFrom(settings).orElse(null)))
                .toList();
    }

    private String done(Runnable what, Days days, Model model, RedirectAttributes next) {
        try {
            what.run();
        } catch (NotDone e) {
            model.addAttribute("wrong", e.words(messages, LocaleContextHolder.getLocale()));
            return show(days, "", model);
        }
        next.addAttribute("from", days.from());
        next.addAttribute("to", days.to());
        return "redirect:/trust";
    }
}
