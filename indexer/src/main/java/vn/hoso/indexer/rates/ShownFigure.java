package vn.hoso.indexer.rates;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A figure on a page, as the address of the page names it.
 *
 * @param from first period
 * @param to last period, inclusive
 * @param calendar {@code CALENDAR}, the default, or {@code REPORT15}
 * @param agencies as they were, the default, or as they are
 * @param asOf an instant or a day; empty for now
 * @param definition id of what is counted
 * @param subject agency code or group
 */
record ShownFigure(
        String from,
        String to,
        Optional<String> calendar,
        Optional<AgencyView> agencies,
        Optional<String> asOf,
        String definition,
        String subject) {

    /** The dossiers it counts. */
    Behind counted(Attribution attribution) {
        return Behind.counted(
                RateDefinitions.of(definition),
                attribution.of(Subject.of(subject), view()),
                ReportCalendar.named(calendar.orElse("CALENDAR")).period(from, to),
                AsKnown.of(asOf.orElse("")));
    }

    /** The figure itself. */
    RateLine line(Rates rates, Behind asked) {
        return rates.rate(
                asked.definition(),
                asked.scope().subject(),
                new RatedPeriod(asked.period(), Optional.empty(), view(), asked.known()));
    }

    /** Puts it on a page, with what the links of the page are made from. */
    void show(RateLine line, Model model) {
        model.addAttribute("line", line);
        model.addAttribute("view", view());
        model.addAttribute("asOf", asOf.orElse(""));
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("calendar", calendar.orElse("CALENDAR"));
    }

    /** The address of a page about it, to which further parameters can be added. */
    String address(String path, Narrowed narrowed) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("definition", "{definition}")
                .queryParam("subject", "{subject}")
                .queryParam("from", "{from}")
                .queryParam("to", "{to}")
                .queryParamIfPresent("calendar", calendar)
                .queryParamIfPresent("agencies", agencies)
                .queryParamIfPresent("asOf", asOf.filter(time -> !time.isBlank()))
                .queryParamIfPresent("unit", Optional.ofNullable(narrowed.unit()))
                .queryParamIfPresent("procedure", Optional.ofNullable(narrowed.procedure()))
                .queryParamIfPresent("channel", Optional.ofNullable(narrowed.channel()))
                .queryParamIfPresent("code", Optional.ofNullable(narrowed.code()))
                .encode(StandardCharsets.UTF_8)
                .buildAndExpand(definition, subject, from, to)
                .toUriString();
    }

    private AgencyView view() {
        return agencies.orElse(AgencyView.WERE);
    }
}
