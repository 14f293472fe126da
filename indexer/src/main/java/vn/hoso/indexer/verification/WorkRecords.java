package vn.hoso.indexer.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.access.Account;

/** The tables of the officers' work: how far a document is, and each value as it was verified. */
@Repository
class WorkRecords {

    private final JdbcClient jdbc;

    WorkRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far a document is, now. */
    Work work(String scan, int number) {
        return of(scan, number, "").orElse(Work.NONE);
    }

    /** How far a document is, with nobody else changing that until the transaction ends. */
    Work lock(String scan, int number) {
        of("INSERT INTO verification (scan, number) VALUES (:scan, :number) ON CONFLICT DO NOTHING", scan, number)
                .update();
        return of(scan, number, "FOR UPDATE").orElseThrow();
    }

    /** The values that hold, one a field: those of the pages that the document has. */
    List<VerifiedValue> values(String scan, int number) {
        return of("""
                        SELECT DISTINCT ON (field) field, value, read, verified_by, verified_value.verified_at, version
                        FROM verified_value JOIN document USING (scan, number)
                        WHERE scan = :scan AND number = :number AND has_page(document, page)
                        ORDER BY field, version DESC
                        """, scan, number)
                .query((row, index) -> new VerifiedValue(
                        row.getString("field"),
                        row.getString("value"),
                        row.getString("read"),
                        row.getString("verified_by"),
                        row.getObject("verified_at", OffsetDateTime.class).toInstant(),
                        row.getInt("version")))
                .list();
    }

    void add(String scan, int number, VerifiedValue value) {
        of("""
                        INSERT INTO verified_value (scan, number, version, field, value, read, verified_by, verified_at, page)
                        SELECT scan, number, :version, :field, :value, :read, :by, :at, page_of(document, :field)
                        FROM document WHERE scan = :scan AND number = :number
                        """, scan, number)
                .param("version", value.version())
                .param("field", value.field())
                .param("value", value.value())
                .param("read", value.read())
                .param("by", value.verifiedBy())
                .param("at", value.verifiedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Removes the values that were verified last; what they were stays in the audit trail. */
    void forgetLast(String scan, int number) {
        of("""
                        WITH holding AS (SELECT version, field FROM verified_value JOIN document USING (scan, number)
                          WHERE scan = :scan AND number = :number AND has_page(document, page))
                        DELETE FROM verified_value WHERE scan = :scan AND number = :number
                          AND (version, field) IN (SELECT version, field FROM holding
                            WHERE version = (SELECT max(version) FROM holding))
                        """, scan, number).update();
    }

    /** Whether values were verified on pages that a document has or had. */
    boolean isVerified(String scan, int number) {
        return of("SELECT EXISTS (SELECT FROM verified_value WHERE scan = :scan AND number = :number)", scan, number)
                .query(Boolean.class)
                .single();
    }

    /** Documents of a scan that are signed off or sent back. */
    List<Integer> closed(String scan) {
        return jdbc.sql("""
                        SELECT number FROM verification WHERE scan = :scan AND coalesce(signed_off_at, rejected_at) IS NOT NULL
                        """).param("scan", scan).query(Integer.class).list();
    }

    /** Takes note that a document gets other pages: whoever had it open has not seen that. */
    void beginMaking(String scan, int number) {
        of("""
                        UPDATE verification SET version = version + 1, being_made = true
                        WHERE scan = :scan AND number = :number
                        """, scan, number).update();
    }

    /** Takes note that the documents of a scan are made as arranged by a version, unless it was arranged again meanwhile. */
    void endMaking(String scan, int version) {
        jdbc.sql("""
                        UPDATE verification SET being_made = false WHERE scan = :scan AND being_made
                          AND NOT EXISTS (SELECT FROM arrangement AS later WHERE later.scan = :scan AND later.version > :version)
                        """).param("scan", scan).param("version", version).update();
    }

    void hold(String scan, int number, int version, Account officer, OffsetDateTime until) {
        of("""
                        UPDATE verification SET version = :version, officer = :officer, officer_name = :name,
                          held_until = :until
                        WHERE scan = :scan AND number = :number
                        """, scan, number)
                .param("version", version)
                .param("officer", officer.name())
                .param("name", officer.fullName())
                .param("until", until)
                .update();
    }

    /** Takes note of a change to a document, which stays with whoever has it. */
    void pass(String scan, int number, int version) {
        of("UPDATE verification SET version = :version WHERE scan = :scan AND number = :number", scan, number)
                .param("version", version)
                .update();
    }

    /**
     * Ends the work on a document.
     *
     * @param how {@code signed_off} or {@code rejected}
     * @param reason why it was rejected; null when it was signed off
     */
    void close(
            String scan, int number, int version, String how, String by, OffsetDateTime at, @Nullable String reason) {
        of("""
                        UPDATE verification SET version = :version, %1$s_by = :by, %1$s_at = :at, reason = :reason,
                          officer = NULL, officer_name = NULL, held_until = NULL
                        WHERE scan = :scan AND number = :number
                        """.formatted(how), scan, number)
                .param("version", version)
                .param("by", by)
                .param("at", at)
                .param("reason", reason)
                .update();
    }

    /** Takes note that a document which was sent back was scanned again; nothing happens when it was not, or is noted. */
    void rescanned(String scan, int number, OffsetDateTime at) {
        of("""
                        UPDATE verification SET rescanned_at = :at WHERE scan = :scan AND number = :number
                          AND rejected_at IS NOT NULL AND rescanned_at IS NULL
                        """, scan, number).param("at", at).update();
    }

    private Optional<Work> of(String scan, int number, String locked) {
        return of("SELECT * FROM verification WHERE scan = :scan AND number = :number " + locked, scan, number)
                .query(WorkRecords::work)
                .optional();
    }

    private JdbcClient.StatementSpec of(String sql, String scan, int number) {
        return jdbc.sql(sql).param("scan", scan).param("number", number);
    }

    private static Work work(ResultSet row, int index) throws SQLException {
        return new Work(
                row.getInt("version"),
                row.getString("officer"),
                row.getString("officer_name"),
                instant(row, "held_until"),
                row.getString("signed_off_by"),
                instant(row, "signed_off_at"),
                row.getString("rejected_by"),
                instant(row, "rejected_at"),
                row.getString("reason"),
                row.getString("rescan"),
                row.getObject("rescan_number", Integer.class),
                instant(row, "rescanned_at"),
                row.getBoolean("being_made"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
