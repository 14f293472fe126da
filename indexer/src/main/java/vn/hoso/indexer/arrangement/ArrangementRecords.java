package vn.hoso.indexer.arrangement;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import vn.hoso.contracts.PageList;
import vn.hoso.contracts.PagesArranged;
import vn.hoso.plumbing.topics.JsonMessages;

/** The table of arrangements, and the documents of a scan as they are now. */
@Repository
class ArrangementRecords {

    private final JdbcClient jdbc;
    private final JsonMessages json;

    ArrangementRecords(JdbcClient jdbc, JsonMessages json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * An arrangement as it was told.
     *
     * @param before what was there before it
     * @param made whether the documents are so
     */
    record Step(int version, Arrangement documents, Arrangement before, boolean made) {}

    /**
     * Whether a scan was brought to an agency within the reach of who asks: then all of its documents are. Whoever sees but one,
     * because it lies under a dossier of theirs, does not see from whom a page would be taken.
     */
    boolean isWithinReach(String scan) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM scan WHERE scan = :scan)")
                .param("scan", scan)
                .query(Boolean.class)
                .single();
    }

    /** The same, with nobody else arranging the scan until the transaction ends. */
    boolean lock(String scan) {
        return jdbc.sql("SELECT true FROM scan WHERE scan = :scan FOR UPDATE")
                .param("scan", scan)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** Whether the documents of a scan are not all there, or a stack waits for a clerk. */
    boolean isUnderWay(String scan) {
        return jdbc.sql("""
                        SELECT coalesce((SELECT count(*) < min(documents) FROM document WHERE scan = :scan), true)
                          OR EXISTS (SELECT FROM held_scan WHERE scan = :scan AND decided_at IS NULL)
                        """).param("scan", scan).query(Boolean.class).single();
    }

    /**
     * The documents of a scan as they are. The code that a clerk gave a document in the tray is told with it, so that it is not
     * forgotten when the document is no more for a while.
     */
    Arrangement now(String scan) {
        List<ArrangedDocument> documents = jdbc.sql("""
                        SELECT number, coalesce(page_list, first_page || '-' || last_page) AS pages, sheet,
                          coalesce(document.dossier, clerk.dossier) AS dossier, clerk_or_code.dossier AS lies
                        FROM document
                          LEFT JOIN LATERAL (SELECT min(dossier) AS dossier FROM filed_document AS filed
                            WHERE filed.scan = document.scan AND filed.number = document.number
                              AND named_by = 'CLERK' HAVING count(DISTINCT dossier) <= 1) AS clerk ON true
                          LEFT JOIN LATERAL (SELECT min(dossier) AS dossier FROM filed_document AS filed
                            WHERE filed.scan = document.scan AND filed.number = document.number
                              AND named_by IN ('CLERK', 'READ') HAVING count(DISTINCT dossier) <= 1) AS clerk_or_code ON true
                        WHERE scan = :scan
                        """)
                .param("scan", scan)
                .query((row, index) -> new ArrangedDocument(
                        row.getInt("number"),
                        PageList.of(row.getString("pages")).pages(),
                        row.getString("sheet"),
                        row.getString("dossier"),
                        row.getString("lies")))
                .list();
        return new Arrangement(documents, next(scan));
    }

    private int next(String scan) {
        return jdbc.sql("""
                        SELECT 1 + max(number) FROM (SELECT number FROM document WHERE scan = :scan
                          UNION ALL SELECT (document ->> 'number')::int
                          FROM arrangement CROSS JOIN jsonb_array_elements(documents || before) AS document
                          WHERE scan = :scan) AS given
                        """).param("scan", scan).query(Integer.class).optional().orElse(1);
    }

    /** The last that was told, or empty when nobody has arranged the pages. */
    Optional<Step> last(String scan) {
        return step("SELECT * FROM arrangement WHERE scan = :scan ORDER BY version DESC LIMIT 1", scan);
    }

    /** The one that a step back takes back: the last that is none itself and was not taken back. */
    Optional<Step> undoable(String scan) {
        return step("""
                SELECT * FROM arrangement AS step WHERE scan = :scan AND undoes IS NULL
                  AND NOT EXISTS (SELECT FROM arrangement AS back WHERE back.scan = step.scan AND back.undoes = step.version)
                ORDER BY version DESC LIMIT 1
                """, scan);
    }

    void add(String scan, Step step, @Nullable Integer undoes, String by, OffsetDateTime at) {
        jdbc.sql("""
                        INSERT INTO arrangement (scan, version, documents, before, undoes, arranged_by, arranged_at)
                        VALUES (:scan, :version, :documents::jsonb, :before::jsonb, :undoes, :by, :at)
                        """)
                .param("scan", scan)
                .param("version", step.version())
                .param("documents", json.write(told(step.documents())))
                .param("before", json.write(told(step.before())))
                .param("undoes", undoes)
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** Takes note that the documents are as they were arranged; safe to repeat. */
    void made(String scan, int version, OffsetDateTime at) {
        jdbc.sql("""
                        UPDATE arrangement SET made_at = :at WHERE scan = :scan AND version <= :version AND made_at IS NULL
                        """)
                .param("at", at)
                .param("scan", scan)
                .param("version", version)
                .update();
    }

    static List<PagesArranged.Document> told(Arrangement arrangement) {
        return arrangement.documents().stream().map(ArrangedDocument::told).toList();
    }

    private Optional<Step> step(String sql, String scan) {
        return jdbc.sql(sql)
                .param("scan", scan)
                .query((row, index) -> new Step(
                        row.getInt("version"),
                        read(row.getString("documents")),
                        read(row.getString("before")),
                        row.getObject("made_at") != null))
                .optional();
    }

    private Arrangement read(String told) {
        List<PagesArranged.Document> documents = json.read(told, new TypeReference<>() {});
        return new Arrangement(documents.stream().map(ArrangedDocument::of).toList(), 0);
    }
}
