package vn.hoso.indexer.progress;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.indexer.dossier.OwedWork;
import vn.hoso.indexer.site.LiveCount;

/** How many scans are being read now, for the start page. */
@Configuration(proxyBeanMethods = false)
class UnderWayCount {

    @Bean
    LiveCount scansUnderWay(Scans scans) {
        return LiveCount.of("underway", () -> scans.underWay().size());
    }

    /** Scans that were accepted and not read to their end; an old one is stuck. */
    @Bean
    OwedWork scansToRead() {
        return new OwedWork("reading", "/progress", """
                SELECT filing.agency, filing.accepted_at AS since FROM filing
                WHERE NOT EXISTS (SELECT FROM refused_scan refused
                    WHERE refused.scan = filing.scan AND refused.settled_at IS NULL)
                  AND coalesce((SELECT count(*) < min(document.documents) FROM document
                    WHERE document.scan = filing.scan), true)
                """);
    }
}
