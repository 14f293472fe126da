package vn.hoso.indexer.agency;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.site.Formats;

/** Agencies as pages call them: by today's name, in the language of the page. Templates reach it as {@code @agencyNames}. */
@Component
public class AgencyNames {

    private final Agencies agencies;
    private final Formats formats;
    private final Clock clock;

    AgencyNames(Agencies agencies, Formats formats, Clock clock) {
        this.agencies = agencies;
        this.formats = formats;
        this.clock = clock;
    }

    /** The name of the level-1 agency of a code, or the code itself when it is not in the list. */
    public String of(String code) {
        return agencies.find(code, LocalDate.now(clock.withZone(Formats.ZONE)))
                .map(agency -> formats.inLanguage(agency.nameVi(), agency.nameEn()))
                .orElse(code);
    }

    /** The name of a group. */
    public String of(AgencyGroup group) {
        return formats.inLanguage(group.nameVi(), group.nameEn());
    }
}
