package vn.hoso.indexer.filing;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.dossier.Doubt;
import vn.hoso.indexer.dossier.Doubts;
import vn.hoso.indexer.dossier.JudgeDossiers;

/** Papers that look as if they were scanned for the figure; the view {@code doubted_paper} says which. */
@Repository
class DoubtedPapers implements Doubts {

    private final JdbcClient jdbc;
    private final JudgeDossiers judge;

    DoubtedPapers(JdbcClient jdbc, JudgeDossiers judge) {
        this.jdbc = jdbc;
        this.judge = judge;
    }

    @Override
    public List<Doubt> of(Collection<String> dossiers) {
        return jdbc.sql("""
                        SELECT dossier, scan, file_name, kind FROM doubted_paper
                        WHERE dossier = ANY (:dossiers) ORDER BY dossier, scan, number, kind
                        """)
                .param("dossiers", dossiers.toArray(String[]::new))
                .query(Doubt.class)
                .list();
    }

    /**
     * Looks again at the papers of every dossier that has changed since the last time, or of which one was signed off, and
     * of those that hold the same papers. Does nothing while another instance is looking.
     */
    @Transactional
    public void look() {
        jdbc.sql("SELECT looked_at::text AS looked_at, clock_timestamp() AS now FROM doubt_look FOR UPDATE SKIP LOCKED")
                .query(Look.class)
                .optional()
                .ifPresent(this::look);
    }

    private void look(Look last) {
        SortedMap<String, Boolean> doubted = new TreeMap<>();
        jdbc.sql("""
                        WITH changed AS (SELECT code FROM dossier
                            WHERE documents > 0 AND known_since > CAST(:last AS timestamptz) - interval '1 minute'
                            UNION
                            SELECT filed.dossier FROM document JOIN filed_document AS filed USING (scan, number)
                            WHERE filed.dossier IS NOT NULL
                              AND document.signed_off_at > CAST(:last AS timestamptz) - interval '1 minute'),
                          looked_at AS (SELECT code FROM changed
                            UNION
                            SELECT other.dossier FROM changed
                              JOIN filed_document AS filed ON filed.dossier = changed.code
                              JOIN document ON document.scan = filed.scan AND document.number = filed.number
                              JOIN document AS same ON same.text_key = document.text_key
                              JOIN filed_document AS other ON other.scan = same.scan AND other.number = same.number
                            WHERE other.dossier IS NOT NULL),
                          seen AS (SELECT code, EXISTS (SELECT FROM doubted_paper WHERE dossier = code) AS doubted
                            FROM looked_at)
                        SELECT code, seen.doubted FROM seen JOIN dossier USING (code) WHERE dossier.doubted <> seen.doubted
                        """).param("last", last.lookedAt()).query(row -> {
            doubted.put(row.getString("code"), row.getBoolean("doubted"));
        });
        judge.doubt(doubted);
        jdbc.sql("UPDATE doubt_look SET looked_at = :now")
                .param("now", last.now())
                .update();
    }

    /** The last look, as text because it may be before all time, and the time now. */
    private record Look(String lookedAt, OffsetDateTime now) {}
}
