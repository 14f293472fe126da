package vn.hoso.indexer.filing;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.dossier.Doubt;
import vn.hoso.indexer.dossier.Doubts;
import vn.hoso.indexer.dossier.JudgeDossiers;
import vn.hoso.indexer.dossier.SeenDossier;

/**
 * What is seen of papers once they are filed: which look as if they were scanned for the figure (the view {@code
 * doubted_paper}), which can be read, for which an officer answers, and which components these convert (the view {@code
 * converted_component}).
 */
@Repository
class DoubtedPapers implements Doubts {

    /** Whose papers may look otherwise than at the last look; goes on with what is asked of them. */
    private static final String LOOKED_AT = """
            WITH changed AS (SELECT code FROM dossier
                WHERE documents > 0 AND known_since > CAST(:last AS timestamptz) - interval '1 minute'
                UNION
                SELECT filed.dossier FROM document JOIN filed_document AS filed USING (scan, number)
                WHERE filed.dossier IS NOT NULL
                  AND document.signed_off_at > CAST(:last AS timestamptz) - interval '1 minute'
                UNION
                SELECT filed.dossier FROM near_copy AS copy
                  JOIN filed_document AS filed ON filed.scan = copy.scan AND filed.number = copy.document
                WHERE filed.dossier IS NOT NULL AND copy.found_at > CAST(:last AS timestamptz) - interval '1 minute'
                UNION
                SELECT unnest(CAST(:asked AS text[]))),
              looked_at AS (SELECT code FROM changed
                UNION
                SELECT other.dossier FROM changed
                  JOIN filed_document AS filed ON filed.dossier = changed.code
                  JOIN document ON document.scan = filed.scan AND document.number = filed.number
                  JOIN document AS same ON same.text_key = document.text_key
                  JOIN filed_document AS other ON other.scan = same.scan AND other.number = same.number
                WHERE other.dossier IS NOT NULL
                UNION
                SELECT other.dossier FROM changed
                  JOIN filed_document AS filed ON filed.dossier = changed.code
                  JOIN near_copy AS copy ON copy.scan = filed.scan AND copy.document = filed.number
                  JOIN filed_document AS other ON other.scan = copy.other_scan AND other.number = copy.other_document
                WHERE other.dossier IS NOT NULL)
            """;

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
     * Looks again at the papers of every dossier that has changed since the last time, of which one was signed off, or for
     * which it was asked, and of those that hold the same papers. Does nothing while another instance is looking.
     */
    @Transactional
    public void look() {
        jdbc.sql("SELECT looked_at::text AS looked_at, clock_timestamp() AS now FROM doubt_look FOR UPDATE SKIP LOCKED")
                .query(Look.class)
                .optional()
                .ifPresent(this::look);
    }

    private void look(Look last) {
        String[] asked = jdbc.sql("DELETE FROM look_again RETURNING dossier")
                .query(String.class)
                .list()
                .toArray(String[]::new);
        jdbc.sql(LOOKED_AT + """
                        SELECT known.dossier, known.component, NOT known.converted_here AS converted
                        FROM looked_at JOIN dossier_component AS known ON known.dossier = looked_at.code
                          LEFT JOIN converted_component AS seen USING (dossier, component)
                        WHERE known.converted_here = (seen.dossier IS NULL)
                        """)
                .param("last", last.lookedAt())
                .param("asked", asked)
                .query(Converted.class)
                .list()
                .forEach(one -> judge.convert(one.dossier(), one.component(), one.converted()));
        judge.see(jdbc.sql(LOOKED_AT + """
                        , seen AS (SELECT code, EXISTS (SELECT FROM doubted_paper WHERE dossier = code) AS doubted,
                            papers > 0 AND NOT EXISTS (SELECT FROM doubted_paper
                              WHERE dossier = code AND kind IN ('BLANK', 'ILLEGIBLE')) AS readable,
                            papers > 0 AND papers = answered_for AS signed_off
                          FROM looked_at CROSS JOIN LATERAL (SELECT count(*) AS papers, count(signed_off_at) AS answered_for
                            FROM filed_document AS one JOIN document USING (scan, number) WHERE one.dossier = code) AS filed)
                        SELECT code, seen.doubted, seen.readable, seen.signed_off FROM seen JOIN dossier USING (code)
                        WHERE (dossier.doubted, dossier.readable, dossier.signed_off, dossier.converted_here)
                          <> (seen.doubted, seen.readable, seen.signed_off, coalesce(whole_here(code), false))
                        ORDER BY code
                        """)
                .param("last", last.lookedAt())
                .param("asked", asked)
                .query(SeenDossier.class)
                .list());
        jdbc.sql("UPDATE doubt_look SET looked_at = :now")
                .param("now", last.now())
                .update();
    }

    /** A component that was found to be converted here, or not to be any more. */
    private record Converted(String dossier, String component, boolean converted) {}

    /** The last look, as text because it may be before all time, and the time now. */
    private record Look(String lookedAt, OffsetDateTime now) {}
}
