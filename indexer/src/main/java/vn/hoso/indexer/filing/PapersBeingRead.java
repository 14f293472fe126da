package vn.hoso.indexer.filing;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.dossier.Hindrance;
import vn.hoso.indexer.dossier.Hindrances;

/** Scans that were accepted for a dossier and of which no document has come yet. */
@Repository
class PapersBeingRead implements Hindrances {

    private final JdbcClient jdbc;

    PapersBeingRead(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hindrance> of(Collection<String> dossiers) {
        return jdbc.sql("""
                        SELECT dossier, scan, file_name, accepted_at FROM filing
                        WHERE dossier = ANY (:dossiers)
                          AND NOT EXISTS (SELECT FROM document WHERE document.scan = filing.scan)
                        ORDER BY accepted_at, id
                        """)
                .param("dossiers", dossiers.toArray(String[]::new))
                .query((row, index) -> new Hindrance(
                        row.getString("dossier"),
                        row.getString("scan"),
                        Hindrance.Kind.BEING_READ,
                        "Bản quét %s đã nhận, đang chờ đọc".formatted(row.getString("file_name")),
                        "The scan %s was accepted and waits to be read".formatted(row.getString("file_name")),
                        row.getObject("accepted_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
