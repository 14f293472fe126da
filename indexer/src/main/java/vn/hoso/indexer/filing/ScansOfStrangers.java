package vn.hoso.indexer.filing;

import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.indexer.agency.Agencies;
import vn.hoso.indexer.agency.Agency;
import vn.hoso.indexer.dossier.OwedWork;

/** Scans of agencies of which nobody has told yet: they are accepted and read, and wait for the list to name the agency. */
@Configuration(proxyBeanMethods = false)
class ScansOfStrangers {

    /** What is taken in later stands in the table; the level-1 codes of filings are stepped through, for they are few. */
    @Bean
    OwedWork scansOfUnknownAgencies(Agencies agencies) {
        String known = agencies.all().stream()
                .map(Agency::code)
                .distinct()
                .sorted()
                .collect(Collectors.joining("', '", "'", "'"));
        return new OwedWork("agency", "/tray", """
                WITH RECURSIVE root AS (
                    (SELECT split_part(agency, '.', 1) AS code FROM filing ORDER BY 1 LIMIT 1)
                    UNION ALL
                    SELECT (SELECT split_part(agency, '.', 1) FROM filing
                        WHERE split_part(agency, '.', 1) > root.code ORDER BY 1 LIMIT 1)
                    FROM root WHERE root.code IS NOT NULL)
                SELECT filing.agency, filing.accepted_at AS since
                FROM root JOIN filing ON split_part(filing.agency, '.', 1) = root.code
                WHERE root.code NOT IN (%s) AND NOT EXISTS (SELECT FROM agency WHERE agency.code = root.code)
                """.formatted(known));
    }
}
