package vn.hoso.indexer.refusals;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.dossier.Hindrance;
import vn.hoso.indexer.dossier.Hindrances;

/** Scans that were brought for a dossier and lie in quarantine. */
@Repository
class RefusedPapers implements Hindrances {

    private final JdbcClient jdbc;

    RefusedPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hindrance> of(Collection<String> dossiers) {
        return jdbc.sql("""
                        SELECT dossier, scan, file_name, reason_vi, reason_en, refused_at FROM refused_scan
                        WHERE settled_at IS NULL AND dossier = ANY (:dossiers) ORDER BY refused_at, id
                        """)
                .param("dossiers", dossiers.toArray(String[]::new))
                .query((row, index) -> new Hindrance(
                        row.getString("dossier"),
                        row.getString("scan"),
                        Hindrance.Kind.REFUSED,
                        "Bản quét %s bị từ chối: %s".formatted(row.getString("file_name"), row.getString("reason_vi")),
                        "The scan %s was refused: %s".formatted(row.getString("file_name"), row.getString("reason_en")),
                        row.getObject("refused_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
