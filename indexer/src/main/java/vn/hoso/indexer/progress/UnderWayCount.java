package vn.hoso.indexer.progress;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.indexer.site.LiveCount;

/** How many scans are being read now, for the start page. */
@Configuration(proxyBeanMethods = false)
class UnderWayCount {

    @Bean
    LiveCount scansUnderWay(Scans scans) {
        return LiveCount.of("underway", () -> scans.underWay().size());
    }
}
