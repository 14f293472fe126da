package vn.hoso.indexer.dossier;

import java.util.SortedMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is held of a dossier beyond what the register says of it: that its papers are doubted, that it is exempted. */
@Repository
public class JudgeDossiers {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    JudgeDossiers(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Says of dossiers whether something looks wrong with the papers filed under them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void doubt(SortedMap<String, Boolean> doubted) {
        if (doubted.isEmpty()) {
            return;
        }
        RegisterLock.share(jdbc);
        doubted.forEach((code, doubt) -> jdbc.sql("UPDATE dossier SET doubted = :doubt WHERE code = :code")
                .param("doubt", doubt)
                .param("code", code)
                .update());
        events.publishEvent(new DossierFactsChanged());
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
