package vn.hoso.ocr.digitization;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.PagesArranged;
import vn.hoso.plumbing.topics.JsonMessages;

/** How officers arranged the pages of scans into documents. */
@Component
public class Arrangements {

    private final JdbcClient jdbc;
    private final JsonMessages json;
    private final Scans scans;

    Arrangements(JdbcClient jdbc, JsonMessages json, Scans scans) {
        this.jdbc = jdbc;
        this.json = json;
        this.scans = scans;
    }

    /**
     * Takes an arrangement; safe to repeat, and an earlier one that comes later changes nothing.
     *
     * @return whether the scan has to go on: it was digitized, and its documents may be others now
     */
    @Transactional
    public boolean arrange(PagesArranged arranged) {
        boolean news = jdbc.sql("""
                        UPDATE scan SET arrangement = :arrangement, arrangement_version = :version
                        WHERE scan = :scan AND arrangement_version < :version
                        """)
                        .param("arrangement", json.write(arranged))
                        .param("version", arranged.version())
                        .param("scan", arranged.scan())
                        .update()
                == 1;
        return news && scans.goThroughAgain(arranged.scan());
    }

    /** The arrangement of a scan that holds, or empty when nobody has arranged its pages. */
    Optional<PagesArranged> of(String scan) {
        return jdbc.sql("SELECT arrangement FROM scan WHERE scan = :scan AND arrangement IS NOT NULL")
                .param("scan", scan)
                .query(String.class)
                .optional()
                .map(text -> json.read(text, PagesArranged.class));
    }
}
