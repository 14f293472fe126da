package vn.hoso.indexer.held;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.CutsDecided;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.ScanHeld;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.hashing.Sha256;
import vn.hoso.plumbing.outbox.Outbox;
import vn.hoso.plumbing.topics.JsonMessages;

/** The stacks that wait for a clerk, as the indexer has heard of them. */
@Repository
public class HeldScans {

    private static final String OPEN = """
            SELECT held.question, coalesce(first.agency, '') AS agency, coalesce(first.counter, '') AS counter,
                   coalesce(first.file_name, '') AS file_name
            FROM held_scan held
            LEFT JOIN LATERAL (SELECT agency, counter, file_name FROM filing WHERE filing.scan = held.scan
              ORDER BY id LIMIT 1) first ON true
            WHERE held.decided_at IS NULL
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final JsonMessages json;
    private final Clock clock;

    HeldScans(JdbcClient jdbc, Outbox outbox, JsonMessages json, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** What waits, longest wait first, 200 at most. */
    List<HeldScan> waiting() {
        return jdbc.sql(OPEN + " ORDER BY held.held_at, held.scan LIMIT 200")
                .query(this::row)
                .list();
    }

    /** How many stacks wait. */
    public long count() {
        return jdbc.sql("SELECT count(*) FROM held_scan WHERE decided_at IS NULL")
                .query(Long.class)
                .single();
    }

    /** A stack that waits, or empty when it does not wait, or not any more. */
    public Optional<HeldScan> find(String scan) {
        return jdbc.sql(OPEN + " AND held.scan = :scan ORDER BY held.hold DESC LIMIT 1")
                .param("scan", scan)
                .query(this::row)
                .optional();
    }

    /** Takes note of a stack that waits; safe to repeat. */
    @Transactional
    void held(ScanHeld held) {
        jdbc.sql("""
                        INSERT INTO held_scan (scan, hold, question, held_at)
                        VALUES (:scan, :hold, :question, :heldAt) ON CONFLICT DO NOTHING
                        """)
                .param("scan", held.scan())
                .param("hold", held.hold())
                .param("question", json.write(held))
                .param("heldAt", held.heldAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Passes a clerk's answer on.
     *
     * @return false when the stack does not wait for this answer any more: somebody else was quicker
     */
    @Transactional
    boolean decide(String scan, int hold, List<CutsDecided.Cut> cuts) {
        Instant now = clock.instant();
        int decided = jdbc.sql("""
                        UPDATE held_scan SET decided_at = :now, cut_before = :cuts
                        WHERE scan = :scan AND hold = :hold AND decided_at IS NULL
                        """)
                .param("scan", scan)
                .param("hold", hold)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "cuts",
                        cuts.stream().map(CutsDecided.Cut::before).sorted().toArray(Integer[]::new))
                .update();
        if (decided == 0) {
            return false;
        }
        String id = Sha256.of("CutsDecided|" + scan + "|" + hold);
        var message = new CutsDecided(scan, hold, cuts, now);
        outbox.put(id, Topics.CUTS, scan, json.write(Envelope.of(id, "/hoso/indexer", scan, now, message)));
        return true;
    }

    private HeldScan row(ResultSet row, int index) throws SQLException {
        return new HeldScan(
                row.getString("agency"),
                row.getString("counter"),
                row.getString("file_name"),
                json.read(row.getString("question"), ScanHeld.class));
    }
}
