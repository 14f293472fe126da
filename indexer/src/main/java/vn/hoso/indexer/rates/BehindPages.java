package vn.hoso.indexer.rates;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.hoso.indexer.dossier.Channel;
import vn.hoso.indexer.dossier.Listing;

/** The dossiers behind a figure, narrowed down as one likes, on a page and as a workbook; each opens to its papers. */
@Controller
class BehindPages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Rates rates;
    private final DossiersBehind behind;
    private final BehindXlsx xlsx;
    private final Attribution attribution;

    BehindPages(Rates rates, DossiersBehind behind, BehindXlsx xlsx, Attribution attribution) {
        this.rates = rates;
        this.behind = behind;
        this.xlsx = xlsx;
        this.attribution = attribution;
    }

    @GetMapping(
            path = "/rates/dossiers",
            params = {"definition", "subject", "from", "to"})
    String dossiers(
            @ModelAttribute ShownFigure figure,
            @ModelAttribute Narrowed narrowed,
            @RequestParam(name = "side", defaultValue = "DENOMINATOR") Side side,
            @RequestParam(name = "cause", defaultValue = "") String cause,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        Behind asked = asked(figure, narrowed, side, cause);
        figure.show(figure.line(rates, asked), model);
        model.addAttribute("here", figure.address("/rates/dossiers", narrowed));
        model.addAttribute("narrowed", narrowed);
        model.addAttribute("channels", Channel.values());
        model.addAttribute("side", asked.side());
        model.addAttribute("sides", sides(asked.definition()));
        model.addAttribute("cause", cause);
        model.addAttribute("causes", behind.causes(asked));
        model.addAttribute("listing", behind.list(asked, page, Listing.PAGE));
        return "rates/dossiers";
    }

    @GetMapping(
            path = "/rates/dossiers.xlsx",
            params = {"definition", "subject", "from", "to"})
    ResponseEntity<StreamingResponseBody> workbook(
            @ModelAttribute ShownFigure figure,
            @ModelAttribute Narrowed narrowed,
            @RequestParam(name = "side", defaultValue = "DENOMINATOR") Side side,
            @RequestParam(name = "cause", defaultValue = "") String cause) {
        Behind asked = asked(figure, narrowed, side, cause);
        RateLine line = figure.line(rates, asked);
        Locale language = LocaleContextHolder.getLocale();
        String name =
                "hoso-%s-%s.xlsx".formatted(figure.definition(), asked.side()).toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(out -> {
                    // Written by another thread, which knows no language.
                    LocaleContextHolder.setLocale(language);
                    try {
                        xlsx.write(asked, line, out);
                    } finally {
                        LocaleContextHolder.resetLocaleContext();
                    }
                });
    }

    private Behind asked(ShownFigure figure, Narrowed narrowed, Side side, String cause) {
        try {
            return figure.counted(attribution).only(side, Behind.cause(cause), narrowed);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }

    private static List<Side> sides(RateDefinition definition) {
        return RateDefinitions.soundTwin(definition).isPresent()
                ? List.of(Side.values())
                : List.of(Side.NUMERATOR, Side.DENOMINATOR, Side.MISSING, Side.LEFT_OUT);
    }
}
