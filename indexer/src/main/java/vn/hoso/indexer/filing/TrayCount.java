package vn.hoso.indexer.filing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.indexer.dossier.OwedWork;
import vn.hoso.indexer.dossier.StageFlow;
import vn.hoso.indexer.site.LiveCount;

/** How many documents wait in the tray and how many came by today, for whoever watches. */
@Configuration(proxyBeanMethods = false)
class TrayCount {

    @Bean
    LiveCount unplacedDocuments(UnplacedTray tray) {
        return LiveCount.of("unplaced", tray::count);
    }

    /** Scans that were accepted today. */
    @Bean
    StageFlow acceptedToday() {
        return new StageFlow("accepted", 1, "SELECT agency FROM filing WHERE accepted_at >= :since");
    }

    /** Documents that were read today. */
    @Bean
    StageFlow readToday() {
        return new StageFlow("read", 3, """
                SELECT filing.agency FROM document JOIN filing USING (scan) WHERE document.first_digitized_at >= :since
                """);
    }

    /** Documents that were put into a dossier today, by whatever way. */
    @Bean
    StageFlow placedToday() {
        return new StageFlow("placed", 4, """
                SELECT filing.agency FROM filed_document filed JOIN filing ON filing.id = filed.filing
                WHERE filed.filed_at >= :since
                """);
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
