package vn.hoso.indexer.rescan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.indexer.site.LiveCount;

/** Counts the pages that wait to be scanned again, beside the documents that officers sent back. */
@Configuration(proxyBeanMethods = false)
class RescanCount {

    @Bean
    LiveCount pagesToRescan(PageRescans rescans) {
        return LiveCount.of("rescan", () -> rescans.waiting().size());
    }
}
