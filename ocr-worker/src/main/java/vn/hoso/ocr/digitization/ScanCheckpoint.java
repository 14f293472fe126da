package vn.hoso.ocr.digitization;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.ocr.splitting.PageRange;
import vn.hoso.ocr.splitting.StackPage;
import vn.hoso.plumbing.topics.JsonMessages;

/**
 * How far a scan has come, page by page: what a restarted job goes on from. A try is counted and committed before it
 * begins, so that a page that takes the whole worker down is still given up after a bounded number of tries.
 */
@Component
class ScanCheckpoint {

    private final JdbcClient jdbc;
    private final JsonMessages json;

    ScanCheckpoint(JdbcClient jdbc, JsonMessages json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Lays out the pages of a scan; what is there already stays. */
    void layOutPages(WaitingScan scan) {
        jdbc.sql("""
                        INSERT INTO page (scan, page, state)
                        SELECT :scan, n, 'OPEN' FROM generate_series(1, :pages) n ON CONFLICT DO NOTHING
                        """).param("scan", scan.scan()).param("pages", scan.pages()).update();
    }

    /** Lays out the documents of a scan; what is there already stays. */
    @Transactional
    public void layOutDocuments(WaitingScan scan, List<PageRange> documents) {
        for (PageRange document : documents) {
            jdbc.sql("""
                            INSERT INTO document (scan, number, first_page, last_page, sheet, dossier)
                            VALUES (:scan, :number, :first, :last, :sheet, :dossier) ON CONFLICT DO NOTHING
                            """)
                    .param("scan", scan.scan())
                    .param("number", document.number())
                    .param("first", document.first())
                    .param("last", document.last())
                    .param("sheet", document.sheet())
                    .param("dossier", document.dossier())
                    .update();
        }
    }

    List<Integer> openPages(String scan) {
        return jdbc.sql("SELECT page FROM page WHERE scan = :scan AND state = 'OPEN' ORDER BY page")
                .param("scan", scan)
                .query(Integer.class)
                .list();
    }

    /** Counts a try that begins now, and gives its ordinal, from 1. */
    int begin(String scan, int page) {
        return jdbc.sql("""
                        UPDATE page SET attempts = attempts + 1 WHERE scan = :scan AND page = :page RETURNING attempts
                        """)
                .param("scan", scan)
                .param("page", page)
                .query(Integer.class)
                .single();
    }

    /** Notes a try that failed, and gives how many have. */
    int failed(String scan, int page, String error) {
        return jdbc.sql("""
                        UPDATE page SET failures = failures + 1, last_error = :error
                        WHERE scan = :scan AND page = :page RETURNING failures
                        """)
                .param("scan", scan)
                .param("page", page)
                .param("error", error)
                .query(Integer.class)
                .single();
    }

    /** Takes back a try that failed for a reason outside the page, such as a server that was away. */
    void notTried(String scan, int page) {
        jdbc.sql("UPDATE page SET attempts = greatest(0, attempts - 1) WHERE scan = :scan AND page = :page")
                .param("scan", scan)
                .param("page", page)
                .update();
    }

    /**
     * Notes a page whose result is stored.
     *
     * @param recognitions 1 when the page was recognised for it, 0 when an earlier result or a text layer was taken
     */
    void done(String scan, StackPage page, String resultKey, int recognitions) {
        jdbc.sql("""
                        UPDATE page SET state = 'DONE', result_key = :key, recognitions = recognitions + :recognitions,
                            marks = nullif(:marks, ''), titled = :titled
                        WHERE scan = :scan AND page = :page
                        """)
                .param("scan", scan)
                .param("page", page.number())
                .param("marks", String.join("\n", page.marks()))
                .param("titled", page.titled())
                .param("key", resultKey)
                .param("recognitions", recognitions)
                .update();
    }

    /** What all pages of a scan say of where it is to be split, in order. */
    List<StackPage> stackPages(String scan) {
        return jdbc.sql("SELECT page, marks, titled FROM page WHERE scan = :scan ORDER BY page")
                .param("scan", scan)
                .query((row, index) -> new StackPage(
                        row.getInt("page"),
                        Optional.ofNullable(row.getString("marks"))
                                .map(marks -> marks.lines().toList())
                                .orElse(List.of()),
                        row.getBoolean("titled")))
                .list();
    }

    List<PageRange> documents(String scan) {
        return jdbc.sql("""
                        SELECT number, first_page AS first, last_page AS last, sheet, dossier FROM document
                        WHERE scan = :scan ORDER BY number
                        """).param("scan", scan).query(PageRange.class).list();
    }

    void assembled(DocumentDigitized document) {
        jdbc.sql("UPDATE document SET digitized = :digitized WHERE scan = :scan AND number = :number")
                .param("scan", document.scan())
                .param("number", document.number())
                .param("digitized", json.write(document))
                .update();
    }

    List<DocumentDigitized> assembledDocuments(String scan) {
        return jdbc
                .sql("SELECT digitized FROM document WHERE scan = :scan ORDER BY number")
                .param("scan", scan)
                .query(String.class)
                .stream()
                .map(text -> json.read(text, DocumentDigitized.class))
                .toList();
    }
}
