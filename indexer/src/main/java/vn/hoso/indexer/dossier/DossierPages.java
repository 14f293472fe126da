package vn.hoso.indexer.dossier;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoso.indexer.agency.Agencies;
import vn.hoso.indexer.site.Formats;

/** The list of dossiers, with search and filters. */
@Controller
class DossierPages {

    /** What a clerk asks a list of dossiers for. */
    enum State {
        /** Documents were filed here. */
        DIGITIZED,
        /** A component has a file, told by the register or filed here. */
        ELECTRONIC,
        /** No component has a file yet. */
        PAPER
    }

    private final Dossiers dossiers;
    private final Agencies agencies;
    private final Clock clock;

    DossierPages(Dossiers dossiers, Agencies agencies, Clock clock) {
        this.dossiers = dossiers;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/dossiers")
    String list(
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "agency", defaultValue = "") String agency,
            @RequestParam(name = "channel", required = false) @Nullable Channel channel,
            @RequestParam(name = "state", required = false) @Nullable State state,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        var filter = new DossierFilter(
                code, agency, null, channel, electronic(state), state == State.DIGITIZED ? true : null, null, null);
        model.addAttribute("listing", dossiers.list(filter, page, Listing.PAGE));
        model.addAttribute("code", code);
        model.addAttribute("agency", agency);
        model.addAttribute("channel", channel);
        model.addAttribute("state", state);
        model.addAttribute("channels", Channel.values());
        model.addAttribute("states", State.values());
        model.addAttribute("agencies", agencies.on(LocalDate.now(clock.withZone(Formats.ZONE))));
        return "dossier/list";
    }

    private static @Nullable Boolean electronic(@Nullable State state) {
        return state == State.ELECTRONIC ? Boolean.TRUE : state == State.PAPER ? Boolean.FALSE : null;
    }
}
