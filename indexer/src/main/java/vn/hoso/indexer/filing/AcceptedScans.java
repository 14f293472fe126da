package vn.hoso.indexer.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import vn.hoso.contracts.PdfSignature;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.StoredObject;
import vn.hoso.plumbing.topics.JsonMessages;

/** The scans that ingest accepted, and the filings of each. */
@Repository
public class AcceptedScans {

    private final JdbcClient jdbc;
    private final JsonMessages json;

    AcceptedScans(JdbcClient jdbc, JsonMessages json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A scan, or empty when it was not accepted so far. */
    public Optional<AcceptedScan> find(String scan) {
        return jdbc.sql("SELECT * FROM scan WHERE scan = :scan")
                .param("scan", scan)
                .query(this::row)
                .optional();
    }

    /** Keeps the scan and its filing; nothing happens when both are there. */
    void keep(ScanAccepted accepted) {
        var acceptedAt = accepted.acceptedAt().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        INSERT INTO scan (scan, file_name, format, pages, original, warnings, signatures, accepted_at)
                        VALUES (:scan, :fileName, :format, :pages, :original::jsonb, :warnings::jsonb,
                          :signatures::jsonb, :acceptedAt)
                        ON CONFLICT (scan) DO NOTHING
                        """)
                .param("scan", accepted.scan())
                .param("fileName", accepted.fileName())
                .param("format", accepted.format())
                .param("pages", accepted.pages())
                .param("original", json.write(accepted.original()))
                .param("warnings", json.write(accepted.warnings()))
                .param("signatures", json.write(accepted.signatures()))
                .param("acceptedAt", acceptedAt)
                .update();
        jdbc.sql("""
                        INSERT INTO filing (scan, agency, counter, dossier, file_name, accepted_at)
                        VALUES (:scan, :agency, :counter, :dossier, :fileName, :acceptedAt)
                        ON CONFLICT (scan, agency, dossier) DO NOTHING
                        """)
                .param("scan", accepted.scan())
                .param("agency", accepted.filing().agency())
                .param("counter", accepted.filing().counter())
                .param("dossier", accepted.filing().dossier())
                .param("fileName", accepted.fileName())
                .param("acceptedAt", acceptedAt)
                .update();
    }

    private AcceptedScan row(ResultSet row, int index) throws SQLException {
        return new AcceptedScan(
                row.getString("scan"),
                row.getString("file_name"),
                row.getString("format"),
                row.getInt("pages"),
                json.read(row.getString("original"), StoredObject.class),
                json.read(row.getString("warnings"), new TypeReference<List<String>>() {}),
                json.read(row.getString("signatures"), new TypeReference<List<PdfSignature>>() {}),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant());
    }
}
