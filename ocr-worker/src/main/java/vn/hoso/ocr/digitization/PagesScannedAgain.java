package vn.hoso.ocr.digitization;

import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.PageReplaced;

/** The pages that are read from the only page of another scan, because somebody scanned them again. */
@Component
public class PagesScannedAgain {

    private final JdbcClient jdbc;
    private final Scans scans;

    PagesScannedAgain(JdbcClient jdbc, Scans scans) {
        this.jdbc = jdbc;
        this.scans = scans;
    }

    /**
     * Puts another page in the place of one; safe to repeat.
     *
     * @return whether the scan has to go on: it was digitized, and the page is to be read anew
     */
    @Transactional
    public boolean replace(PageReplaced replaced) {
        boolean news = jdbc.sql("""
                        INSERT INTO page_again (scan, page, original, format, bucket, object_key, replaced_at)
                        SELECT scan, page, :original, :format, :bucket, :key, :at FROM page
                        WHERE scan = :scan AND page = :page ON CONFLICT DO NOTHING
                        """)
                        .param("scan", replaced.scan())
                        .param("page", replaced.page())
                        .param("original", replaced.original().sha256())
                        .param("format", replaced.format())
                        .param("bucket", replaced.original().bucket())
                        .param("key", replaced.original().key())
                        .param("at", Timestamp.from(replaced.replacedAt()))
                        .update()
                == 1;
        if (!news) {
            return false;
        }
        jdbc.sql("""
                        UPDATE page SET state = 'OPEN', attempts = 0, failures = 0, looked = true, blank = false,
                            unread = false, aside_by_person = NULL
                        WHERE scan = :scan AND page = :page
                        """)
                .param("scan", replaced.scan())
                .param("page", replaced.page())
                .update();
        return scans.goThroughAgain(replaced.scan());
    }

    /** The scan whose only page stands in the place of a page, or empty when that is its own. */
    Optional<WaitingScan> inPlaceOf(String scan, int page) {
        return jdbc.sql("""
                        SELECT original AS scan, format, 1 AS pages, bucket, object_key, 0 AS retry FROM page_again
                        WHERE scan = :scan AND page = :page ORDER BY replaced_at DESC LIMIT 1
                        """)
                .param("scan", scan)
                .param("page", page)
                .query(WaitingScan.class)
                .optional();
    }

    /** Takes a replacement back that cannot be read: the page is again what it was. */
    void takeBack(String scan, int page, WaitingScan again) {
        jdbc.sql("DELETE FROM page_again WHERE scan = :scan AND page = :page AND original = :original")
                .param("scan", scan)
                .param("page", page)
                .param("original", again.scan())
                .update();
    }
}
