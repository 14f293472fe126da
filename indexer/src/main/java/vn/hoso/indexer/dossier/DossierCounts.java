package vn.hoso.indexer.dossier;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.indexer.site.LiveCount;

/** How many dossiers there are, for the start page. */
@Configuration(proxyBeanMethods = false)
class DossierCounts {

    @Bean
    LiveCount dossiersReceived(Dossiers dossiers) {
        return LiveCount.of(
                "dossiers", () -> dossiers.list(DossierFilter.ALL, 1, 1).total());
    }

    @Bean
    LiveCount dossiersDigitized(Dossiers dossiers) {
        var digitized = new DossierFilter(null, null, null, null, null, true, null, null);
        return LiveCount.of("digitized", () -> dossiers.list(digitized, 1, 1).total());
    }
}
