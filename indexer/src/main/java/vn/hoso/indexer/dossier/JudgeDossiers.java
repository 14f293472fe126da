package vn.hoso.indexer.dossier;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is held of a dossier beyond what the register says of it: what is seen of its papers, that it is exempted. */
@Repository
public class JudgeDossiers {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    JudgeDossiers(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Says what is seen of the papers of dossiers, in order of the code. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void see(List<SeenDossier> dossiers) {
        if (dossiers.isEmpty()) {
            return;
        }
        RegisterLock.share(jdbc);
        dossiers.forEach(seen -> jdbc.sql("""
                        UPDATE dossier SET doubted = :doubted, readable = :readable, signed_off = :signedOff,
                          converted_here = coalesce(whole_here(code), false)
                        WHERE code = :code
                        """).paramSource(seen).update());
        events.publishEvent(new DossierFactsChanged());
    }

    /** Says that papers filed here convert a component of a dossier, or do not any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void convert(String code, String component, boolean converted) {
        RegisterLock.share(jdbc);
        jdbc.sql("""
                        UPDATE dossier_component SET converted_here = :converted
                        WHERE dossier = :code AND component = :component
                        """)
                .param("converted", converted)
                .param("code", code)
                .param("component", component)
                .update();
    }

    /** Looks whether a dossier reuses: a component by the register, or a paper that lies here by what was said of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reuse(String code) {
        RegisterLock.share(jdbc);
        int changed = jdbc.sql("""
                        UPDATE dossier SET reused = reuses.so
                        FROM (SELECT reused_here(:code) OR EXISTS (SELECT FROM dossier_component
                            WHERE dossier = :code AND state <> 'MISSING' AND origin <> 'PAPER') AS so) AS reuses
                        WHERE code = :code AND reused <> reuses.so
                        """).param("code", code).update();
        if (changed > 0) {
            events.publishEvent(new DossierFactsChanged());
        }
    }

    /** Has the papers of a dossier, and those that are the same as they, looked at again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lookAgain(String code) {
        jdbc.sql("INSERT INTO look_again VALUES (:code)").param("code", code).update();
    }

    /** Says whether a dossier is left out of restated figures. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void exempt(String code, boolean exempt) {
        RegisterLock.share(jdbc);
        int changed = jdbc.sql("UPDATE dossier SET exempt = :exempt WHERE code = :code AND exempt <> :exempt")
                .param("exempt", exempt)
                .param("code", code)
                .update();
        if (changed > 0) {
            events.publishEvent(new DossierFactsChanged());
        }
    }
}
