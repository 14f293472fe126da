package vn.hoso.indexer.held;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.indexer.site.LiveCount;

/** How many stacks wait for a clerk, for the start page. */
@Configuration(proxyBeanMethods = false)
class HeldCount {

    @Bean
    LiveCount heldStacks(HeldScans held) {
        return LiveCount.of("held", held::count);
    }
}
