package vn.hoso.ocr.digitization;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.PageList;
import vn.hoso.contracts.PageLooked;
import vn.hoso.ocr.announcement.TellLook;
import vn.hoso.ocr.splitting.SplitDocument;
import vn.hoso.ocr.splitting.StackPage;
import vn.hoso.plumbing.topics.JsonMessages;

/**
 * How far a scan has come, page by page: what a restarted job goes on from. A try is counted and committed before it
 * begins, so that a page that takes the whole worker down is still given up after a bounded number of tries.
 */
@Component
class ScanCheckpoint {

    private static final int MOST_LOOKS = 3;

    private final JdbcClient jdbc;
    private final JsonMessages json;
    private final TellLook tell;

    ScanCheckpoint(JdbcClient jdbc, JsonMessages json, TellLook tell) {
        this.jdbc = jdbc;
        this.json = json;
        this.tell = tell;
    }

    /** Lays out the pages of a scan, and says whether they were not there yet; what is there already stays. */
    boolean layOutPages(WaitingScan scan) {
        return jdbc.sql("""
                        INSERT INTO page (scan, page, state)
                        SELECT :scan, n, 'OPEN' FROM generate_series(1, :pages) n ON CONFLICT DO NOTHING
                        """)
                        .param("scan", scan.scan())
                        .param("pages", scan.pages())
                        .update()
                > 0;
    }

    /**
     * Lays out the documents of a scan; one that is there already stays made, unless its pages or its dossier are
     * others now. One that the scan has no more is kept, with the words put right on it: it may come back.
     *
     * @param decisions how many decisions of people about pages they show
     * @param arrangement version of the arrangement they show, 0 when nobody has arranged the pages
     */
    @Transactional
    public void layOutDocuments(WaitingScan scan, List<SplitDocument> documents, int decisions, int arrangement) {
        jdbc.sql("UPDATE document SET gone = number NOT IN (:numbers) WHERE scan = :scan")
                .param("numbers", documents.stream().map(SplitDocument::number).toList())
                .param("scan", scan.scan())
                .update();
        for (SplitDocument document : documents) {
            jdbc.sql("""
                            INSERT INTO document AS known (scan, number, pages, sheet, dossier)
                            VALUES (:scan, :number, :pages, :sheet, :dossier)
                            ON CONFLICT (scan, number) DO UPDATE SET pages = excluded.pages, sheet = excluded.sheet,
                              dossier = excluded.dossier, digitized = NULL
                            WHERE (known.pages, known.sheet, known.dossier)
                              IS DISTINCT FROM (excluded.pages, excluded.sheet, excluded.dossier)
                            """)
                    .param("scan", scan.scan())
                    .param("number", document.number())
                    .param("pages", new PageList(document.pages()).text())
                    .param("sheet", document.sheet())
                    .param("dossier", document.dossier())
                    .update();
        }
        jdbc.sql("UPDATE scan SET applied = :decisions, arrangement_made = :arrangement WHERE scan = :scan")
                .param("scan", scan.scan())
                .param("decisions", decisions)
                .param("arrangement", arrangement)
                .update();
    }

    /** Pages that are still to be looked at; a look that never ended is begun a few times only. */
    List<Integer> pagesNotLookedAt(String scan) {
        return jdbc.sql("""
                        SELECT page FROM page WHERE scan = :scan AND NOT looked AND looks < :most AND state = 'OPEN'
                        ORDER BY page
                        """)
                .param("scan", scan)
                .param("most", MOST_LOOKS)
                .query(Integer.class)
                .list();
    }

    /** Counts a look that begins now. */
    void beginLook(String scan, List<Integer> pages) {
        jdbc.sql("UPDATE page SET looks = looks + 1 WHERE scan = :scan AND page IN (:pages)")
                .param("scan", scan)
                .param("pages", pages)
                .update();
    }

    /** Notes a page that shows nothing before it is read. */
    void notToBeLookedAt(String scan, int page) {
        jdbc.sql("UPDATE page SET looked = true WHERE scan = :scan AND page = :page")
                .param("scan", scan)
                .param("page", page)
                .update();
    }

    /** Notes what was seen of a page, and tells it. */
    @Transactional
    public void looked(PageLooked looked) {
        jdbc.sql("UPDATE page SET looked = true, ink = :ink, blank = :blank WHERE scan = :scan AND page = :page")
                .param("scan", looked.scan())
                .param("page", looked.page())
                .param("ink", looked.ink())
                .param("blank", looked.blank())
                .update();
        tell.tell(looked);
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
     * @param unread whether it was not read, because it is set aside
     */
    void done(String scan, StackPage page, String resultKey, int recognitions, boolean unread) {
        jdbc.sql("""
                        UPDATE page SET state = 'DONE', result_key = :key, recognitions = recognitions + :recognitions,
                            marks = nullif(:marks, ''), titled = :titled, blank = :aside AND blank, unread = :unread
                        WHERE scan = :scan AND page = :page
                        """)
                .param("scan", scan)
                .param("page", page.number())
                .param("marks", String.join("\n", page.marks()))
                .param("titled", page.titled())
                .param("aside", page.aside())
                .param("unread", unread)
                .param("key", resultKey)
                .param("recognitions", recognitions)
                .update();
    }

    /** Has the documents made anew that a page lies in. */
    void remakeDocumentsWith(String scan, int page) {
        record Made(int number, String pages) {}
        jdbc
                .sql("SELECT number, pages FROM document WHERE scan = :scan")
                .param("scan", scan)
                .query(Made.class)
                .list()
                .stream()
                .filter(document -> PageList.of(document.pages()).pages().contains(page))
                .forEach(document -> jdbc.sql(
                                "UPDATE document SET digitized = NULL WHERE scan = :scan AND number = :number")
                        .param("scan", scan)
                        .param("number", document.number())
                        .update());
    }

    /** What all pages of a scan say of where it is to be split, in order; one that is not read yet is still set aside. */
    List<StackPage> stackPages(String scan) {
        return jdbc.sql("""
                        SELECT page, marks, titled, coalesce(aside_by_person, blank) OR unread AS aside FROM page
                        WHERE scan = :scan ORDER BY page
                        """)
                .param("scan", scan)
                .query((row, index) -> new StackPage(
                        row.getInt("page"),
                        Optional.ofNullable(row.getString("marks"))
                                .map(marks -> marks.lines().toList())
                                .orElse(List.of()),
                        row.getBoolean("titled"),
                        row.getBoolean("aside")))
                .list();
    }

    /**
     * Where a page stands.
     *
     * @param aside whether it is set aside
     * @param unread whether what is stored of it is no reading, because it was set aside before
     * @param looked whether it was looked at
     */
    record Standing(boolean aside, boolean unread, boolean looked) {}

    Standing standing(String scan, int page) {
        return jdbc.sql("""
                        SELECT coalesce(aside_by_person, blank) AS aside, unread, looked FROM page
                        WHERE scan = :scan AND page = :page
                        """)
                .param("scan", scan)
                .param("page", page)
                .query(Standing.class)
                .single();
    }

    /** How many documents a scan has. */
    int countDocuments(String scan) {
        return jdbc.sql("SELECT count(*) FROM document WHERE scan = :scan AND NOT gone")
                .param("scan", scan)
                .query(Integer.class)
                .single();
    }

    /** The documents of a scan that are not made yet, or have to be made anew. */
    List<SplitDocument> documentsToMake(String scan) {
        return jdbc.sql("""
                        SELECT number, pages, sheet, dossier FROM document
                        WHERE scan = :scan AND NOT gone AND (digitized IS NULL OR corrections <> shown_corrections)
                        ORDER BY number
                        """)
                .param("scan", scan)
                .query((row, index) -> new SplitDocument(
                        row.getInt("number"),
                        PageList.of(row.getString("pages")).pages(),
                        row.getString("sheet"),
                        row.getString("dossier")))
                .list();
    }

    List<DocumentDigitized> assembledDocuments(String scan) {
        return jdbc
                .sql("SELECT digitized FROM document WHERE scan = :scan AND NOT gone ORDER BY number")
                .param("scan", scan)
                .query(String.class)
                .stream()
                .map(text -> json.read(text, DocumentDigitized.class))
                .toList();
    }
}
