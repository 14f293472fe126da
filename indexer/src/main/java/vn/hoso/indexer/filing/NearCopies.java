package vn.hoso.indexer.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds papers that were read twice though their bytes and their words are not quite the same: scanned again, saved again,
 * turned or trimmed. Each paper is compared once after each reading, with those that share a long number with it.
 */
@Repository
class NearCopies {

    /** Papers compared at once. */
    private static final int BLOCK = 500;

    private final JdbcClient jdbc;

    NearCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Reading(String scan, int number, PaperText text) {}

    /** Compares papers that were read since the last time, in a transaction of its own: a look at doubts may take long. */
    @Transactional
    public void find() {
        List<Reading> fresh =
                jdbc.sql("""
                        SELECT scan, number, text FROM document WHERE NOT compared ORDER BY digitized_at LIMIT :block
                        FOR UPDATE SKIP LOCKED
                        """).param("block", BLOCK).query(NearCopies::reading).list();
        // All numbers first: two copies may have been read at the same time.
        fresh.forEach(this::keepNumbers);
        fresh.forEach(this::compare);
    }

    private void keepNumbers(Reading reading) {
        of(reading, "DELETE FROM paper_number WHERE scan = :scan AND document = :document")
                .update();
        of(reading, "INSERT INTO paper_number SELECT number, :scan, :document FROM unnest(:numbers) AS long (number)")
                .param("numbers", reading.text().numbers().toArray(String[]::new))
                .update();
    }

    private void compare(Reading reading) {
        of(reading, """
                        DELETE FROM near_copy WHERE (scan, document) = (:scan, :document)
                          OR (other_scan, other_document) = (:scan, :document)
                        """).update();
        // A number on very many papers is that of an office: fifty of them are enough.
        of(reading, """
                        SELECT scan, number, text FROM document WHERE (scan, number) IN (
                          SELECT other.scan, other.document FROM paper_number AS mine CROSS JOIN LATERAL
                            (SELECT scan, document FROM paper_number WHERE number = mine.number
                               AND (scan, document) <> (mine.scan, mine.document) LIMIT 50) AS other
                          WHERE (mine.scan, mine.document) = (:scan, :document)
                          GROUP BY 1, 2 HAVING count(*) > 1)
                        """).query(NearCopies::reading).list().stream()
                .filter(other -> other.text().isSameAs(reading.text()))
                .forEach(other -> of(reading, """
                                INSERT INTO near_copy (scan, document, other_scan, other_document)
                                VALUES (:scan, :document, :otherScan, :otherDocument),
                                  (:otherScan, :otherDocument, :scan, :document)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("otherScan", other.scan())
                        .param("otherDocument", other.number())
                        .update());
        of(reading, "UPDATE document SET compared = true WHERE scan = :scan AND number = :document")
                .update();
    }

    private JdbcClient.StatementSpec of(Reading reading, String sql) {
        return jdbc.sql(sql).param("scan", reading.scan()).param("document", reading.number());
    }

    private static Reading reading(ResultSet row, int index) throws SQLException {
        return new Reading(row.getString("scan"), row.getInt("number"), PaperText.of(row.getString("text")));
    }
}
