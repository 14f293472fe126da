package vn.hoso.indexer.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.counter.Counter;

/** The dossiers that were received on paper. */
@Repository
class Receptions {

    private final JdbcClient jdbc;

    Receptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Reception> find(String dossier) {
        return jdbc.sql("SELECT * FROM reception WHERE dossier = :dossier")
                .param("dossier", dossier)
                .query(Receptions::row)
                .optional();
    }

    /** The reception that came with one sending of the form. */
    Optional<Reception> of(UUID request) {
        return jdbc.sql("SELECT * FROM reception WHERE request = :request")
                .param("request", request)
                .query(Receptions::row)
                .optional();
    }

    /** Keeps a reception; of a dossier that was received before, what is declared now counts and the batch is open again. */
    void keep(Reception reception, UUID request) {
        jdbc.sql("""
                        INSERT INTO reception (dossier, agency, counter, applicant, sheets, separators, request, received_at,
                          received_by)
                        VALUES (:dossier, :agency, :counter, :applicant, :sheets, :separators, :request, :receivedAt,
                          :receivedBy)
                        ON CONFLICT (dossier) DO UPDATE SET agency = excluded.agency, counter = excluded.counter,
                          applicant = excluded.applicant, sheets = excluded.sheets, separators = excluded.separators,
                          request = excluded.request, received_by = excluded.received_by, closed_at = NULL
                        """)
                .param("dossier", reception.dossier())
                .param("agency", reception.counter().agency())
                .param("counter", reception.counter().name())
                .param("applicant", reception.declared().applicant())
                .param("sheets", reception.declared().sheets().toArray(Integer[]::new))
                .param("separators", reception.declared().separators())
                .param("request", request)
                .param("receivedAt", reception.receivedAt().atOffset(ZoneOffset.UTC))
                .param("receivedBy", reception.receivedBy())
                .update();
    }

    /** What was received at a counter and belongs to no closed batch, in the order of reception. */
    List<Reception> open(Counter counter) {
        return jdbc.sql("""
                        SELECT * FROM reception WHERE agency = :agency AND counter = :counter AND closed_at IS NULL
                        ORDER BY received_at, dossier
                        """)
                .param("agency", counter.agency())
                .param("counter", counter.name())
                .query(Receptions::row)
                .list();
    }

    /** How many dossiers belong to no closed batch. */
    long countOpen() {
        return jdbc.sql("SELECT count(*) FROM reception WHERE closed_at IS NULL")
                .query(Long.class)
                .single();
    }

    /** Closes the batch of some dossiers. */
    void close(List<String> dossiers, Instant now) {
        jdbc.sql("UPDATE reception SET closed_at = :now WHERE dossier IN (:dossiers) AND closed_at IS NULL")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("dossiers", dossiers)
                .update();
    }

    private static Reception row(ResultSet row, int index) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Reception(
                row.getString("dossier"),
                new Counter(row.getString("agency"), row.getString("counter")),
                new Declaration(
                        row.getString("applicant"),
                        Arrays.asList((Integer[]) row.getArray("sheets").getArray()),
                        row.getBoolean("separators")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_by"),
                closed == null ? null : closed.toInstant());
    }
}
