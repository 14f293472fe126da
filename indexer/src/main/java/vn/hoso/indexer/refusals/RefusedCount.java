package vn.hoso.indexer.refusals;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.indexer.dossier.OwedWork;
import vn.hoso.indexer.dossier.StageFlow;
import vn.hoso.indexer.site.LiveCount;

/** How many scans are in quarantine, for the start page. */
@Configuration(proxyBeanMethods = false)
class RefusedCount {

    @Bean
    LiveCount quarantinedScans(RefusedScans refused) {
        return LiveCount.of("quarantined", refused::count);
    }

    /** Scans that were refused today. */
    @Bean
    StageFlow refusedToday() {
        return new StageFlow("refused", 2, "SELECT agency FROM refused_scan WHERE refused_at >= :since");
    }

    /** Scans in quarantine that nobody has settled. */
    @Bean
    OwedWork scansInQuarantine() {
        return new OwedWork(
                "retry",
                "/quarantine",
                "SELECT agency, refused_at AS since FROM refused_scan WHERE settled_at IS NULL");
    }
}
