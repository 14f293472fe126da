package vn.hoso.indexer.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.StoredObject;
import vn.hoso.plumbing.topics.JsonMessages;

/** The digitized documents, and where each was filed. */
@Repository
public class Documents {

    private final JdbcClient jdbc;
    private final RowMapper<DocumentDigitized> rows;

    Documents(JdbcClient jdbc, JsonMessages json) {
        this.jdbc = jdbc;
        this.rows = (row, index) -> document(row, json);
    }

    /** The documents of a scan, in order. */
    public List<DocumentDigitized> ofScan(String scan) {
        return jdbc.sql("SELECT * FROM document WHERE scan = :scan ORDER BY number")
                .param("scan", scan)
                .query(rows)
                .list();
    }

    /** The documents filed under a dossier, each once, in the order in which they were digitized. */
    public List<DocumentDigitized> ofDossier(String dossier) {
        return jdbc.sql("""
                        SELECT * FROM document WHERE (scan, number) IN
                          (SELECT scan, number FROM filed_document WHERE dossier = :dossier)
                        ORDER BY digitized_at, scan, number
                        """).param("dossier", dossier).query(rows).list();
    }

    /** How many pages lie under each of some dossiers; none is left out of the map. */
    public Map<String, Integer> pages(List<String> dossiers) {
        return dossiers.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        dossier -> ofDossier(dossier).stream()
                                .mapToInt(DocumentDigitized::pages)
                                .sum()));
    }

    /** One document, or empty when it was not heard of. */
    public Optional<DocumentDigitized> find(String scan, int number) {
        return jdbc.sql("SELECT * FROM document WHERE scan = :scan AND number = :number")
                .param("scan", scan)
                .param("number", number)
                .query(rows)
                .optional();
    }

    /** The recognised text of a document, NFC, or empty when the document was not heard of. */
    public Optional<String> text(String scan, int number) {
        return jdbc.sql("SELECT text FROM document WHERE scan = :scan AND number = :number")
                .param("scan", scan)
                .param("number", number)
                .query(String.class)
                .optional();
    }

    /** Where a document was filed, oldest filing first. */
    public List<DocumentPlace> places(String scan, int number) {
        return jdbc.sql("""
                        SELECT filing.agency, filing.counter, filing.file_name, filed.dossier, filed.wanted, filed.named_by
                        FROM filed_document filed JOIN filing ON filing.id = filed.filing
                        WHERE filed.scan = :scan AND filed.number = :number ORDER BY filing.id
                        """)
                .param("scan", scan)
                .param("number", number)
                .query(DocumentPlace.class)
                .list();
    }

    private static DocumentDigitized document(ResultSet row, JsonMessages json) throws SQLException {
        return new DocumentDigitized(
                row.getString("scan"),
                row.getInt("number"),
                row.getInt("documents"),
                row.getInt("first_page"),
                row.getInt("last_page"),
                row.getString("type"),
                row.getDouble("likelihood"),
                json.read(row.getString("fields"), new TypeReference<List<FieldReading>>() {}),
                json.read(row.getString("pdf"), StoredObject.class),
                json.read(row.getString("alto"), StoredObject.class),
                json.read(row.getString("text_object"), StoredObject.class),
                json.read(row.getString("page_images"), new TypeReference<List<StoredObject>>() {}),
                row.getString("page_image_prefix"),
                row.getInt("words"),
                row.getInt("doubtful_words"),
                row.getObject("doubt_below", Double.class),
                row.getDouble("confidence"),
                row.getBoolean("text_layer"),
                row.getObject("digitized_at", OffsetDateTime.class).toInstant(),
                row.getString("sheet"),
                row.getString("dossier"),
                row.getString("page_list"));
    }
}
