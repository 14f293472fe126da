package vn.hoso.indexer.reuse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.access.Person;
import vn.hoso.indexer.dossier.JudgeDossiers;

/**
 * Papers that were digitized before for another dossier, offered when the same paper is scanned again (Thông tư
 * 01/2023/TT-VPCP: what is in the store is used from there). Papers are looked for among what whoever asks may see, which
 * the database holds to; nothing is used again unless a person says so.
 *
 * <p>Templates reach it as {@code @papersAgain}.
 */
@Repository
public class PapersAgain {

    /**
     * Read before, under another dossier: the same words, or two long numbers and most words alike. Read for the first time,
     * for a paper is made anew when its words are put right. Each way to the same paper is asked by itself, by its index.
     */
    static final String BEFORE = """
            WITH mine AS (SELECT scan, number, text_key, words, first_digitized_at FROM document
                WHERE scan = :scan AND number = :number),
              same AS (SELECT other.scan, other.number FROM mine JOIN document AS other USING (text_key)
                WHERE mine.words >= 20
                UNION
                SELECT copy.other_scan, copy.other_document FROM mine
                  JOIN near_copy AS copy ON copy.scan = mine.scan AND copy.document = mine.number)
            SELECT other.scan, other.number, other.first_page, filed.dossier, owner.agency, other.first_digitized_at,
                verification.signed_off_by AS verified_by, reused.reused_by
            FROM mine
                JOIN same ON (same.scan, same.number) <> (mine.scan, mine.number)
                JOIN document AS other ON other.scan = same.scan AND other.number = same.number
                JOIN filed_document AS filed ON (filed.scan, filed.number) = (other.scan, other.number)
                    AND filed.dossier <> :dossier
                JOIN dossier AS owner ON owner.code = filed.dossier
                LEFT JOIN verification ON (verification.scan, verification.number) = (other.scan, other.number)
                LEFT JOIN reused_paper AS reused ON reused.dossier = :dossier
                    AND (reused.scan, reused.document) = (mine.scan, mine.number)
                    AND (reused.from_scan, reused.from_document) = (other.scan, other.number)
            WHERE other.first_digitized_at < mine.first_digitized_at OR reused.dossier IS NOT NULL
            ORDER BY reused.dossier IS NULL, other.signed_off_at IS NULL, other.first_digitized_at DESC, filed.dossier
            LIMIT 1
            """;

    private final JdbcClient jdbc;
    private final JudgeDossiers judge;
    private final Clock clock;

    PapersAgain(JdbcClient jdbc, JudgeDossiers judge, Clock clock) {
        this.jdbc = jdbc;
        this.judge = judge;
        this.clock = clock;
    }

    /**
     * The paper that is used again for one of a dossier, or the one to be offered: one that an officer answers for before
     * others, and the newest of them; null when none was read before this one.
     */
    public @Nullable SamePaper of(String dossier, String scan, int number) {
        return find(dossier, scan, number).orElse(null);
    }

    private Optional<SamePaper> find(String dossier, String scan, int number) {
        return jdbc.sql(BEFORE)
                .param("dossier", dossier)
                .param("scan", scan)
                .param("number", number)
                .query(PapersAgain::row)
                .optional();
    }

    /**
     * Uses again what is offered for a paper of a dossier; the dossier is counted as one that reuses. Safe to repeat.
     *
     * @return false when nothing is offered to who asks
     */
    @Transactional
    boolean use(String dossier, String scan, int number) {
        Optional<SamePaper> before = find(dossier, scan, number);
        boolean under = jdbc.sql("""
                        SELECT count(*) FROM filed_document
                        WHERE dossier = :dossier AND scan = :scan AND number = :number
                        """)
                        .param("dossier", dossier)
                        .param("scan", scan)
                        .param("number", number)
                        .query(Long.class)
                        .single()
                > 0;
        if (before.isEmpty() || !under) {
            return false;
        }
        jdbc.sql("""
                        INSERT INTO reused_paper (dossier, scan, document, from_scan, from_document, reused_by, reused_at)
                        VALUES (:dossier, :scan, :number, :fromScan, :fromNumber, :by, :now) ON CONFLICT DO NOTHING
                        """)
                .param("dossier", dossier)
                .param("scan", scan)
                .param("number", number)
                .param("fromScan", before.get().scan())
                .param("fromNumber", before.get().number())
                .param("by", Person.asking().fullName())
                .param("now", now())
                .update();
        judge.lookAgain(dossier);
        judge.reuse(dossier);
        return true;
    }

    /** Uses it again no more: it is a paper of its own. Safe to repeat. */
    @Transactional
    void withdraw(String dossier, String scan, int number) {
        int changed = jdbc.sql("""
                        DELETE FROM reused_paper WHERE dossier = :dossier AND scan = :scan AND document = :number
                        """)
                .param("dossier", dossier)
                .param("scan", scan)
                .param("number", number)
                .update();
        if (changed > 0) {
            judge.lookAgain(dossier);
            judge.reuse(dossier);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static SamePaper row(ResultSet row, int index) throws SQLException {
        return new SamePaper(
                row.getString("scan"),
                row.getInt("number"),
                row.getInt("first_page"),
                row.getString("dossier"),
                row.getString("agency"),
                row.getObject("first_digitized_at", OffsetDateTime.class).toInstant(),
                row.getString("verified_by"),
                row.getString("reused_by"));
    }
}
