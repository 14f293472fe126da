package vn.hoso.indexer.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail. Changes come into it by triggers of the database; what people ask to see is told here. */
@Repository
class AuditTrail {

    /** Entries on a page. */
    static final int PAGE = 50;

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that somebody asked to see something. */
    void asked(String who, String subject) {
        jdbc.sql("INSERT INTO audit_entry (who, what, subject) VALUES (:who, 'ASKED', :subject)")
                .param("who", who)
                .param("subject", subject)
                .update();
    }

    /** Notes that somebody was shown personal numbers whole, and what for. */
    void unmasked(String who, String subject, String purpose) {
        jdbc.sql("""
                        INSERT INTO audit_entry (who, what, subject, after)
                        VALUES (:who, 'UNMASKED', :subject, jsonb_build_object('purpose', :purpose)::text)
                        """)
                .param("who", who)
                .param("subject", subject)
                .param("purpose", purpose)
                .update();
    }

    /**
     * A page of the entries, the latest first.
     *
     * @param of code of a scan or dossier, or any part of a subject; empty for all
     * @param who name of the account; empty for all
     * @param day in Vietnam; null for all
     * @param before only entries of a lower place
     */
    List<AuditEntry> entries(String of, String who, @Nullable LocalDate day, long before) {
        return jdbc.sql("""
                        SELECT * FROM audit_entry
                        WHERE id < :before AND (:of = '' OR position(:of IN subject) > 0) AND (:who = '' OR who = :who)
                          AND (:day::date IS NULL OR (at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date = :day::date)
                        ORDER BY id DESC LIMIT :size
                        """)
                .param("before", before)
                .param("of", of)
                .param("who", who)
                .param("day", day)
                .param("size", PAGE)
                .query(AuditTrail::row)
                .list();
    }

    /** The last entry. */
    Optional<AuditEntry> head() {
        return jdbc.sql("SELECT * FROM audit_entry ORDER BY id DESC LIMIT 1")
                .query(AuditTrail::row)
                .optional();
    }

    /** All entries in order; whoever asks closes the stream, inside a transaction. */
    Stream<AuditEntry> all() {
        return jdbc.sql("SELECT * FROM audit_entry ORDER BY id").withFetchSize(1_000).query(AuditTrail::row).stream();
    }

    private static AuditEntry row(ResultSet row, int index) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("what"),
                row.getString("subject"),
                row.getString("before"),
                row.getString("after"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
