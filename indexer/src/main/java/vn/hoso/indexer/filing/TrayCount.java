package vn.hoso.indexer.filing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.indexer.site.LiveCount;

/** How many documents wait in the tray, for the start page. */
@Configuration(proxyBeanMethods = false)
class TrayCount {

    @Bean
    LiveCount unplacedDocuments(UnplacedTray tray) {
        return LiveCount.of("unplaced", tray::count);
    }
}
