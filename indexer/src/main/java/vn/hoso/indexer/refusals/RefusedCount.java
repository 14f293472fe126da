package vn.hoso.indexer.refusals;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.indexer.dossier.OwedWork;
import vn.hoso.indexer.site.LiveCount;

/** How many scans are in quarantine, for the start page. */
@Configuration(proxyBeanMethods = false)
class RefusedCount {

    @Bean
    LiveCount quarantinedScans(RefusedScans refused) {
        return LiveCount.of("quarantined", refused::count);
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
