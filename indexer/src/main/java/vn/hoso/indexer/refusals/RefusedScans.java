package vn.hoso.indexer.refusals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.Filing;
import vn.hoso.contracts.RetryRequested;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.ScanRefused;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.hashing.Sha256;
import vn.hoso.plumbing.outbox.Outbox;
import vn.hoso.plumbing.topics.JsonMessages;

/** The quarantine as the indexer has heard of it: one row a filing that was refused and not accepted since. */
@Repository
public class RefusedScans {

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final JsonMessages json;
    private final Clock clock;

    RefusedScans(JdbcClient jdbc, Outbox outbox, JsonMessages json, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** A page of the quarantine, latest refusal first; {@code page} counts from 1. */
    public List<RefusedScan> list(int page, int size) {
        return jdbc.sql("""
                        SELECT * FROM refused_scan WHERE settled_at IS NULL
                        ORDER BY refused_at DESC, id LIMIT :size OFFSET :skip
                        """)
                .param("size", size)
                .param("skip", (long) (Math.max(1, page) - 1) * size)
                .query(RefusedScans::row)
                .list();
    }

    /** How many filings are in quarantine. */
    public long count() {
        return jdbc.sql("SELECT count(*) FROM refused_scan WHERE settled_at IS NULL")
                .query(Long.class)
                .single();
    }

    /** The latest standing refusal of a scan. */
    public Optional<RefusedScan> ofScan(String scan) {
        return jdbc.sql("""
                        SELECT * FROM refused_scan WHERE scan = :scan AND settled_at IS NULL
                        ORDER BY refused_at DESC, id LIMIT 1
                        """).param("scan", scan).query(RefusedScans::row).optional();
    }

    /**
     * Asks ingest, by message, to take a refused filing again.
     *
     * @param id number of the row
     * @return {@code false} when no such filing is in quarantine any more
     */
    @Transactional
    public boolean requestRetry(long id) {
        return jdbc.sql("SELECT * FROM refused_scan WHERE id = :id AND settled_at IS NULL FOR UPDATE")
                .param("id", id)
                .query(RefusedScans::row)
                .optional()
                .map(this::request)
                .isPresent();
    }

    /**
     * Asks for another try of every refused filing of a scan.
     *
     * @return how many filings were asked for
     */
    @Transactional
    public int requestRetry(String scan) {
        List<RefusedScan> refused = jdbc.sql(
                        "SELECT * FROM refused_scan WHERE scan = :scan AND settled_at IS NULL ORDER BY id FOR UPDATE")
                .param("scan", scan)
                .query(RefusedScans::row)
                .list();
        refused.forEach(this::request);
        return refused.size();
    }

    private RefusedScan request(RefusedScan refused) {
        Instant now = clock.instant();
        var filing = new Filing(refused.agency(), refused.counter(), refused.dossier());
        String id = Sha256.of("RetryRequested|%s|%s|%s|%s"
                .formatted(refused.scan(), refused.agency(), refused.dossier(), now.toEpochMilli()));
        var message = new RetryRequested(refused.scan(), filing, now);
        outbox.put(
                id,
                Topics.RETRIES,
                refused.scan(),
                json.write(Envelope.of(id, "/hoso/indexer", refused.scan(), now, message)));
        jdbc.sql("UPDATE refused_scan SET retry_requested_at = :now WHERE id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", refused.id())
                .update();
        return refused;
    }

    /** Takes note of a refusal; a later one of the same filing replaces it, an earlier one told again does not. */
    @Transactional
    void refused(ScanRefused refused) {
        jdbc.sql("""
                        INSERT INTO refused_scan AS known (scan, agency, counter, dossier, file_name, stage, reason,
                          reason_vi, reason_en, page, refused_at)
                        VALUES (:scan, :agency, :counter, :dossier, :fileName, :stage, :reason, :reasonVi, :reasonEn,
                          :page, :refusedAt)
                        ON CONFLICT (scan, agency, dossier) DO UPDATE SET counter = excluded.counter,
                          file_name = excluded.file_name, stage = excluded.stage, reason = excluded.reason,
                          reason_vi = excluded.reason_vi, reason_en = excluded.reason_en, page = excluded.page,
                          refused_at = excluded.refused_at, settled_at = NULL, retry_requested_at = NULL
                        WHERE known.refused_at < excluded.refused_at
                        """)
                .param("scan", refused.scan())
                .param("agency", refused.filing().agency())
                .param("counter", refused.filing().counter())
                .param("dossier", refused.filing().dossier())
                .param("fileName", refused.fileName())
                .param("stage", refused.stage())
                .param("reason", refused.reason())
                .param("reasonVi", refused.reasonVi())
                .param("reasonEn", refused.reasonEn())
                .param("page", refused.page())
                .param("refusedAt", refused.refusedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A filing that was accepted after its refusal is in quarantine no more. */
    @Transactional
    void accepted(ScanAccepted accepted) {
        jdbc.sql("""
                        UPDATE refused_scan SET settled_at = :acceptedAt
                        WHERE scan = :scan AND agency = :agency AND dossier IS NOT DISTINCT FROM :dossier::text
                          AND settled_at IS NULL AND refused_at < :acceptedAt
                        """)
                .param("scan", accepted.scan())
                .param("agency", accepted.filing().agency())
                .param("dossier", accepted.filing().dossier())
                .param("acceptedAt", accepted.acceptedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static RefusedScan row(ResultSet row, int index) throws SQLException {
        OffsetDateTime retry = row.getObject("retry_requested_at", OffsetDateTime.class);
        return new RefusedScan(
                row.getLong("id"),
                row.getString("scan"),
                row.getString("agency"),
                row.getString("counter"),
                row.getString("dossier"),
                row.getString("file_name"),
                row.getString("stage"),
                row.getString("reason"),
                row.getString("reason_vi"),
                row.getString("reason_en"),
                row.getObject("page", Integer.class),
                row.getObject("refused_at", OffsetDateTime.class).toInstant(),
                instant(retry));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
