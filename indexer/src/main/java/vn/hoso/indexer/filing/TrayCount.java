package vn.hoso.indexer.filing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.indexer.dossier.OwedWork;
import vn.hoso.indexer.site.LiveCount;

/** How many documents wait in the tray, for the start page. */
@Configuration(proxyBeanMethods = false)
class TrayCount {

    @Bean
    LiveCount unplacedDocuments(UnplacedTray tray) {
        return LiveCount.of("unplaced", tray::count);
    }

    /** Documents that were read and lie under no dossier. */
    @Bean
    OwedWork documentsWithoutDossier() {
        return new OwedWork("dossier", "/tray", """
                SELECT filing.agency, filed.held_at AS since FROM filed_document filed
                JOIN filing ON filing.id = filed.filing WHERE filed.dossier IS NULL
                """);
    }
}
