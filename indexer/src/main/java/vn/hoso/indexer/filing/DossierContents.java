package vn.hoso.indexer.filing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.dossier.Dossiers;
import vn.hoso.indexer.dossier.JudgeDossiers;

/** Which documents lie under which dossier. Called inside a transaction that holds the scan's lock or owns the register. */
@Repository
class DossierContents {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final JudgeDossiers judge;
    private final Clock clock;

    DossierContents(JdbcClient jdbc, Dossiers dossiers, JudgeDossiers judge, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.judge = judge;
        this.clock = clock;
    }

    /** Files a document of one filing; nothing happens when that was done before. */
    void file(String scan, int number, long filing, String dossier, String namedBy) {
        int filed = jdbc.sql("""
                        INSERT INTO filed_document (scan, number, filing, wanted, dossier, named_by, held_at, filed_at)
                        VALUES (:scan, :number, :filing, :dossier, :dossier, :namedBy, :now, :now)
                        ON CONFLICT (scan, number, filing) DO UPDATE SET wanted = excluded.wanted,
                          dossier = excluded.dossier, named_by = excluded.named_by, filed_at = excluded.filed_at
                        WHERE filed_document.dossier IS NULL
                        """)
                .param("scan", scan)
                .param("number", number)
                .param("filing", filing)
                .param("dossier", dossier)
                .param("namedBy", namedBy)
                .param("now", now())
                .update();
        if (filed > 0) {
            recount(dossier);
        }
    }

    /** A clerk's word: files a document in every filing in which it waits. */
    int place(String scan, int number, String dossier) {
        int placed = jdbc.sql("""
                        UPDATE filed_document SET dossier = :dossier, named_by = 'CLERK', filed_at = :now
                        WHERE scan = :scan AND number = :number AND dossier IS NULL
                        """)
                .param("scan", scan)
                .param("number", number)
                .param("dossier", dossier)
                .param("now", now())
                .update();
        if (placed > 0) {
            recount(dossier);
        }
        return placed;
    }

    /** Puts a document back into the tray where it was filed by a code that is not the one read any more. */
    void takeOut(String scan, int number) {
        jdbc
                .sql("""
                        UPDATE filed_document AS filed SET dossier = NULL, named_by = NULL, filed_at = NULL, held_at = :now,
                          wanted = document.dossier_read
                        FROM document, filing, filed_document AS was
                        WHERE filed.scan = :scan AND filed.number = :number AND filed.named_by = 'READ'
                          AND document.scan = filed.scan AND document.number = filed.number AND filing.id = filed.filing
                          AND (was.scan, was.number, was.filing) = (filed.scan, filed.number, filed.filing)
                          AND document.dossier_read IS DISTINCT FROM filed.dossier
                        RETURNING was.dossier
                        """)
                .param("scan", scan)
                .param("number", number)
                .param("now", now())
                .query(String.class)
                .list()
                .stream()
                .distinct()
                .sorted()
                .forEach(this::recount);
    }

    /** Takes a document out of wherever it lies or waits, because it is no more. */
    void clear(String scan, int number) {
        jdbc
                .sql("DELETE FROM filed_document WHERE scan = :scan AND number = :number RETURNING dossier")
                .param("scan", scan)
                .param("number", number)
                .query(String.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(this::recount);
    }

    /** Whether a document lies under a dossier. */
    boolean has(String dossier, String scan, int number) {
        return jdbc.sql("""
                        SELECT count(*) FROM filed_document
                        WHERE dossier = :dossier AND scan = :scan AND number = :number
                        """)
                        .param("dossier", dossier)
                        .param("scan", scan)
                        .param("number", number)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Files whatever waits for a code that the register has by now. */
    void fileWhatWaited() {
        jdbc.sql("""
                        UPDATE filed_document filed SET dossier = filed.wanted, filed_at = :now,
                          named_by = CASE WHEN document.dossier IS NOT NULL THEN 'SHEET'
                            WHEN filing.dossier IS NOT NULL THEN 'KEY' ELSE 'READ' END
                        FROM filing, document
                        WHERE filing.id = filed.filing AND filed.dossier IS NULL
                          AND document.scan = filed.scan AND document.number = filed.number
                          AND EXISTS (SELECT FROM dossier WHERE code = filed.wanted)
                        RETURNING filed.dossier
                        """).param("now", now()).query(String.class).list().stream()
                .distinct()
                .sorted()
                .forEach(this::recount);
    }

    private void recount(String dossier) {
        judge.reuse(dossier); // first, for whoever registers locks in this order
        dossiers.lock(dossier);
        dossiers.holds(
                dossier,
                jdbc.sql("SELECT count(DISTINCT (scan, number)) FROM filed_document WHERE dossier = :dossier")
                        .param("dossier", dossier)
                        .query(Integer.class)
                        .single());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
