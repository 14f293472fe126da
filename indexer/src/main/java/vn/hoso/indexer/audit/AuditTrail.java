package vn.hoso.indexer.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail. Changes come into it by triggers of the database; what people ask to see is told here. */
@Repository
class AuditTrail {

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
