package vn.hoso.indexer.progress;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The scans that were finished last. */
@Repository
class FinishedScans {

    private final JdbcClient jdbc;

    FinishedScans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<FinishedScan> latest(int limit) {
        return jdbc.sql("""
                        SELECT scan.scan, scan.file_name, scan.pages, scan.accepted_at, done.documents, done.finished_at,
                               (SELECT agency FROM filing WHERE filing.scan = scan.scan ORDER BY id LIMIT 1) AS agency
                        FROM (SELECT scan, count(*) AS documents, max(first_digitized_at) AS finished_at FROM document
                              GROUP BY scan HAVING count(*) >= min(documents)
                              ORDER BY max(first_digitized_at) DESC LIMIT :limit) done
                        JOIN scan USING (scan)
                        ORDER BY done.finished_at DESC, scan.scan
                        """)
                .param("limit", limit)
                .query((row, index) -> new FinishedScan(
                        row.getString("scan"),
                        row.getString("file_name"),
                        row.getString("agency"),
                        row.getInt("pages"),
                        row.getInt("documents"),
                        row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                        row.getObject("finished_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
