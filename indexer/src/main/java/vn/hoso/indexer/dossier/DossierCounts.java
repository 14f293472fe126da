package vn.hoso.indexer.dossier;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.indexer.site.LiveCount;

/** How many dossiers there are, for the start page. */
@Configuration(proxyBeanMethods = false)
class DossierCounts {

    @Bean
    LiveCount dossiersReceived(Dossiers dossiers) {
        return LiveCount.of(
                "dossiers", () -> dossiers.list(DossierFilter.ALL, 1, 1).total());
    }

    @Bean
    LiveCount dossiersDigitized(Dossiers dossiers) {
        var digitized = new DossierFilter(null, null, null, null, null, true, null, null);
        return LiveCount.of("digitized", () -> dossiers.list(digitized, 1, 1).total());
    }

    /** Dossiers that an agency received today, as far as the register has heard. */
    @Bean
    StageFlow receivedToday() {
        return new StageFlow("received", 0, "SELECT agency FROM dossier WHERE received_on >= :day AND status <> 3");
    }

    /** Paper dossiers of which nothing was scanned: the register has them and Hoso has not. */
    @Bean
    OwedWork dossiersWithoutScan() {
        return new OwedWork(
                "scan", "/dossiers?state=PAPER", """
                SELECT agency, received_on, received_on::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' AS since FROM dossier
                WHERE channel IN ('COUNTER', 'POST') AND status <> 3 AND received_on IS NOT NULL
                  AND NOT (component_attached OR documents > 0)
                """, Optional.of(new OwedWork.Kept("CONV.v1", "received_on")));
    }
}
