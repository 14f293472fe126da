package vn.hoso.indexer.rescan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.PageReplaced;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.Topics;
import vn.hoso.indexer.access.Person;
import vn.hoso.plumbing.hashing.Sha256;
import vn.hoso.plumbing.outbox.Outbox;
import vn.hoso.plumbing.topics.JsonMessages;

/**
 * The pages that are to be scanned again, and those that were: each with who asked for it and what took its place.
 *
 * <p>Templates reach it as {@code @pageRescans}.
 */
@Repository
public class PageRescans {

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final JsonMessages json;
    private final Clock clock;

    PageRescans(JdbcClient jdbc, Outbox outbox, JsonMessages json, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** Of a scan: what is waited for and what was taken, in page order, the latest last. */
    public List<PageRescan> ofScan(String scan) {
        return jdbc.sql("""
                        SELECT * FROM page_rescan WHERE scan = :scan AND withdrawn_at IS NULL
                        ORDER BY page, wanted_at
                        """).param("scan", scan).query(PageRescans::row).list();
    }

    /** All that is waited for, the longest wait first, 200 at most. */
    public List<WaitingPage> waiting() {
        return jdbc.sql("""
                        SELECT page_rescan.scan, page, file_name, counter, wanted_by, wanted_at
                        FROM page_rescan JOIN scan USING (scan)
                        WHERE taken_by IS NULL AND withdrawn_at IS NULL ORDER BY wanted_at, page_rescan.id LIMIT 200
                        """)
                .query((row, index) -> new WaitingPage(
                        row.getString("scan"),
                        row.getInt("page"),
                        row.getString("file_name"),
                        row.getString("counter"),
                        row.getString("wanted_by"),
                        row.getObject("wanted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Waits for the next single page of the counter that the scan came from. Asking twice is asking once.
     *
     * @return false when the scan has no such page, or is not seen by who asks
     */
    @Transactional
    boolean want(String scan, int page) {
        jdbc.sql("""
                        INSERT INTO page_rescan (scan, page, agency, counter, wanted_by, wanted_at)
                        SELECT scan.scan, :page, filing.agency, filing.counter, :by, :now
                        FROM scan JOIN LATERAL (SELECT agency, counter FROM filing WHERE filing.scan = scan.scan
                          ORDER BY id LIMIT 1) AS filing ON true
                        WHERE scan.scan = :scan AND :page BETWEEN 1 AND scan.pages
                        ON CONFLICT (scan, page) WHERE taken_by IS NULL AND withdrawn_at IS NULL DO NOTHING
                        """)
                .param("scan", scan)
                .param("page", page)
                .param("by", Person.asking().fullName())
                .param("now", now())
                .update();
        return ofScan(scan).stream().anyMatch(rescan -> rescan.page() == page && rescan.takenBy() == null);
    }

    /** Waits for it no more. */
    @Transactional
    void withdraw(String scan, int page) {
        jdbc.sql("""
                        UPDATE page_rescan SET withdrawn_at = :now
                        WHERE scan = :scan AND page = :page AND taken_by IS NULL AND withdrawn_at IS NULL
                        """)
                .param("scan", scan)
                .param("page", page)
                .param("now", now())
                .update();
    }

    /**
     * Takes a single page that a counter scanned into the place that has waited for it longest, and passes that on. A scan
     * that was brought to a dossier says itself where it belongs, and one takes one place only.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void take(ScanAccepted accepted) {
        if (accepted.pages() != 1 || accepted.filing().dossier() != null) {
            return;
        }
        Instant now = clock.instant();
        jdbc.sql("""
                        UPDATE page_rescan SET taken_by = :by, taken_at = :now
                        WHERE id = (SELECT id FROM page_rescan
                            WHERE agency = :agency AND counter = :counter AND taken_by IS NULL AND withdrawn_at IS NULL
                              AND wanted_at <= :accepted AND scan <> :by
                            ORDER BY wanted_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                          AND NOT EXISTS (SELECT FROM page_rescan WHERE taken_by = :by)
                        RETURNING scan, page
                        """)
                .param("by", accepted.scan())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("accepted", accepted.acceptedAt().atOffset(ZoneOffset.UTC))
                .param("agency", accepted.filing().agency())
                .param("counter", accepted.filing().counter())
                .query(Place.class)
                .optional()
                .ifPresent(place -> tell(place, accepted, now));
    }

    private void tell(Place place, ScanAccepted by, Instant now) {
        String id = Sha256.of("PageReplaced|" + place.scan() + "|" + place.page() + "|" + by.scan());
        var replaced = new PageReplaced(place.scan(), place.page(), by.format(), by.original(), now);
        outbox.put(
                id,
                Topics.CUTS,
                place.scan(),
                json.write(Envelope.of(id, "/hoso/indexer", place.scan(), now, replaced)));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static PageRescan row(ResultSet row, int index) throws SQLException {
        OffsetDateTime taken = row.getObject("taken_at", OffsetDateTime.class);
        return new PageRescan(
                row.getInt("page"),
                row.getString("counter"),
                row.getString("wanted_by"),
                row.getObject("wanted_at", OffsetDateTime.class).toInstant(),
                row.getString("taken_by"),
                taken == null ? null : taken.toInstant());
    }

    private record Place(String scan, int page) {}
}
