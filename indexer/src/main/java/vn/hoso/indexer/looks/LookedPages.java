package vn.hoso.indexer.looks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.PageDecided;
import vn.hoso.contracts.PageLooked;
import vn.hoso.contracts.Topics;
import vn.hoso.indexer.access.Person;
import vn.hoso.plumbing.outbox.Outbox;
import vn.hoso.plumbing.topics.JsonMessages;

/** The pages that were looked at, and what people said of them. */
@Repository
public class LookedPages {

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final JsonMessages json;
    private final Clock clock;

    LookedPages(JdbcClient jdbc, Outbox outbox, JsonMessages json, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** The pages of a scan that were looked at so far, in order. */
    public List<LookedPage> ofScan(String scan) {
        return jdbc.sql("SELECT * FROM looked_page WHERE scan = :scan ORDER BY page")
                .param("scan", scan)
                .query(LookedPages::row)
                .list();
    }

    /** One page, or empty when it was not looked at so far. */
    Optional<LookedPage> find(String scan, int page) {
        return jdbc.sql("SELECT * FROM looked_page WHERE scan = :scan AND page = :page")
                .param("scan", scan)
                .param("page", page)
                .query(LookedPages::row)
                .optional();
    }

    /** Takes note of what was seen; safe to repeat. */
    void keep(PageLooked looked) {
        jdbc.sql("""
                        INSERT INTO looked_page (scan, page, bucket, thumbnail, dpi, warnings, ink, blank, looked_at)
                        VALUES (:scan, :page, :bucket, :thumbnail, :dpi, :warnings, :ink, :blank, :lookedAt)
                        ON CONFLICT DO NOTHING
                        """)
                .param("scan", looked.scan())
                .param("page", looked.page())
                .param("bucket", looked.bucket())
                .param("thumbnail", looked.thumbnailKey())
                .param("dpi", looked.dpi())
                .param("warnings", String.join(" ", looked.warnings()))
                .param("ink", looked.ink())
                .param("blank", looked.blank())
                .param("lookedAt", looked.lookedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Sets a page aside or brings it back, and passes that on; a second press changes nothing.
     *
     * @return false when the page was not looked at, so that nothing is known of it
     * @throws java.util.NoSuchElementException when nobody is signed in
     */
    @Transactional
    boolean decide(String scan, int page, boolean setAside) {
        if (find(scan, page).isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        int news = jdbc.sql("""
                        UPDATE looked_page SET aside_by_person = :aside, decided_at = :now, decided_by = :by
                        WHERE scan = :scan AND page = :page AND coalesce(aside_by_person, blank) <> :aside
                        """)
                .param("scan", scan)
                .param("page", page)
                .param("aside", setAside)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", Person.asking().fullName())
                .update();
        if (news > 0) {
            String id = "PageDecided|" + scan + "|" + page + "|" + now;
            var decided = new PageDecided(scan, page, setAside, now);
            outbox.put(id, Topics.CUTS, scan, json.write(Envelope.of(id, "/hoso/indexer", scan, now, decided)));
        }
        return true;
    }

    private static LookedPage row(ResultSet row, int index) throws SQLException {
        return new LookedPage(
                row.getInt("page"),
                row.getString("bucket"),
                row.getString("thumbnail"),
                row.getInt("dpi"),
                Stream.of(row.getString("warnings").split(" ", -1))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                row.getObject("ink", Double.class),
                row.getBoolean("blank"),
                row.getObject("aside_by_person", Boolean.class));
    }
}
