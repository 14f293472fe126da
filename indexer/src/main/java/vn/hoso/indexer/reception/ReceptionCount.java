package vn.hoso.indexer.reception;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.indexer.site.LiveCount;

/** How many dossiers on paper are still to be scanned and closed, for the start page. */
@Configuration(proxyBeanMethods = false)
class ReceptionCount {

    @Bean
    LiveCount dossiersInOpenBatches(Receptions receptions) {
        return LiveCount.of("received", receptions::countOpen);
    }
}
