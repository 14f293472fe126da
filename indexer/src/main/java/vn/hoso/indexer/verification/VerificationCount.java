package vn.hoso.indexer.verification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.indexer.site.LiveCount;

/** How many documents wait for an officer, and how many for the scanner once more, for the start page. */
@Configuration(proxyBeanMethods = false)
class VerificationCount {

    @Bean
    LiveCount doubtfulDocuments(VerificationQueue queue) {
        return LiveCount.of("doubtful", queue::count);
    }

    @Bean
    LiveCount documentsToRescan(VerificationQueue queue) {
        return LiveCount.of("rescan", queue::toRescan);
    }
}
