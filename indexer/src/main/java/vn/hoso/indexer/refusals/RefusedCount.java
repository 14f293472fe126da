package vn.hoso.indexer.refusals;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.indexer.site.LiveCount;

/** How many scans are in quarantine, for the start page. */
@Configuration(proxyBeanMethods = false)
class RefusedCount {

    @Bean
    LiveCount quarantinedScans(RefusedScans refused) {
        return LiveCount.of("quarantined", refused::count);
    }
}
