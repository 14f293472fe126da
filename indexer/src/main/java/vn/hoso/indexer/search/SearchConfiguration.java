package vn.hoso.indexer.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.indexer.site.LiveCount;

/** How many pages can be found by their text, for the start page. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    LiveCount findablePages(PageTexts texts) {
        return LiveCount.of("pages", texts::count);
    }
}
