package vn.hoso.indexer.contests;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.access.Person;
import vn.hoso.indexer.dossier.Dossiers;
import vn.hoso.indexer.dossier.JudgeDossiers;
import vn.hoso.indexer.site.NotDone;

/** The contests and their decisions. Nothing of them is ever changed or taken back; a new contest may be decided otherwise. */
@Repository
class Contests {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final JudgeDossiers judge;
    private final Clock clock;

    Contests(JdbcClient jdbc, Dossiers dossiers, JudgeDossiers judge, Clock clock) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.judge = judge;
        this.clock = clock;
    }

    /** Those that are open first, then those decided, the latest first; 500 at most. */
    List<Contest> all() {
        return jdbc.sql("SELECT * FROM contest ORDER BY decided_at DESC NULLS FIRST, id DESC LIMIT 500")
                .query(Contest.class)
                .list();
    }

    /** The one with a number. */
    Optional<Contest> find(long id) {
        return jdbc.sql("SELECT * FROM contest WHERE id = :id")
                .param("id", id)
                .query(Contest.class)
                .optional();
    }

    /**
     * Takes a contest. The dossier goes on being counted until it is decided.
     *
     * @throws NotDone when something is left out, the register has no such dossier, or one is open already
     * @throws java.util.NoSuchElementException when nobody is signed in
     */
    @Transactional
    public Contest contest(String dossier, String reason, String evidence) {
        String code = said("dossier", dossier);
        if (!dossiers.knows(code)) {
            throw new NotDone("contests.not.known", code);
        }
        return jdbc.sql("""
                        INSERT INTO contest (dossier, reason, evidence, contested_by, contested_at)
                        VALUES (:dossier, :reason, :evidence, :by, :now)
                        ON CONFLICT (dossier) WHERE decision IS NULL DO NOTHING RETURNING *
                        """)
                .param("dossier", code)
                .param("reason", said("reason", reason))
                .param("evidence", said("evidence", evidence))
                .param("by", person())
                .param("now", now())
                .query(Contest.class)
                .optional()
                .orElseThrow(() -> new NotDone("contests.not.twice", code));
    }

    /**
     * Decides an open contest. Exempted, the dossier is left out of the restated figure from now on; the first figure and
     * what was published stay what they are.
     *
     * @throws NotDone when something is left out, or there is no open contest with that number
     * @throws java.util.NoSuchElementException when nobody is signed in
     */
    @Transactional
    public Contest decide(long id, Contest.Decision decision, String reason) {
        Contest decided = jdbc.sql("""
                        UPDATE contest SET decision = :decision, decision_reason = :reason, decided_by = :by,
                          decided_at = :now
                        WHERE id = :id AND decision IS NULL RETURNING *
                        """)
                .param("decision", decision.name())
                .param("reason", said("reason", reason))
                .param("by", person())
                .param("now", now())
                .param("id", id)
                .query(Contest.class)
                .optional()
                .orElseThrow(() -> new NotDone("contests.not.open", id));
        judge.exempt(decided.dossier(), decision == Contest.Decision.EXEMPTED);
        return decided;
    }

    private static String said(String what, String text) {
        if (text.isBlank()) {
            throw new NotDone("contests.not.said." + what);
        }
        return text.strip();
    }

    /** Their full name, as other people read it; the name of their account is in the audit trail. */
    private static String person() {
        return Person.asking().fullName();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
