package vn.hoso.indexer.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.access.Person;
import vn.hoso.indexer.counter.Counter;
import vn.hoso.indexer.dossier.Channel;
import vn.hoso.indexer.dossier.Component;
import vn.hoso.indexer.dossier.ComponentOrigin;
import vn.hoso.indexer.dossier.ComponentState;
import vn.hoso.indexer.dossier.Dossier;
import vn.hoso.indexer.dossier.Dossiers;
import vn.hoso.indexer.dossier.RegisterDossiers;
import vn.hoso.indexer.procedures.Procedure;
import vn.hoso.indexer.site.Formats;

/** Receives a dossier on paper: a new one gets a code and goes into the register, a known one keeps both. */
@org.springframework.stereotype.Component
class ReceiveDossier {

    /** <i>Đã tiếp nhận</i>, as the national portal counts. */
    private static final int RECEIVED = 2;

    private final Dossiers dossiers;
    private final RegisterDossiers register;
    private final GiveCode codes;
    private final Receptions receptions;
    private final Clock clock;

    ReceiveDossier(Dossiers dossiers, RegisterDossiers register, GiveCode codes, Receptions receptions, Clock clock) {
        this.dossiers = dossiers;
        this.register = register;
        this.codes = codes;
        this.receptions = receptions;
        this.clock = clock;
    }

    /**
     * Receives a new dossier. It asks for a paper result, as nearly every procedure does; the register of the case system
     * says otherwise where it must.
     *
     * @param request which sending of the form this is; the same one again gives the dossier it gave before
     * @throws IllegalArgumentException when no dossier code can name the counter's agency
     */
    @Transactional
    public Reception fresh(Procedure procedure, Counter counter, Declaration declared, UUID request) {
        dossiers.holdStill();
        Optional<Reception> before = receptions.of(request);
        if (before.isPresent()) {
            return before.get();
        }
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        String code = codes.next(counter.agency(), today).value();
        List<Component> components = procedure.papers().stream()
                .map(paper -> new Component(
                        paper.code(), paper.duty().mandatory(), ComponentState.MISSING, ComponentOrigin.PAPER))
                .toList();
        var dossier = new Dossier(
                code,
                counter.agency(),
                procedure.code(),
                Channel.COUNTER,
                today,
                RECEIVED,
                null,
                null,
                true,
                false,
                false,
                false,
                false,
                null,
                components);
        register.register(List.of(dossier).iterator());
        return keep(code, counter, declared, request);
    }

    /** Receives the papers of a dossier that the register has. */
    @Transactional
    public Reception known(Dossier dossier, Counter counter, Declaration declared, UUID request) {
        dossiers.lock(dossier.code());
        return receptions.of(request).orElseGet(() -> keep(dossier.code(), counter, declared, request));
    }

    private Reception keep(String dossier, Counter counter, Declaration declared, UUID request) {
        Instant now = clock.instant();
        String clerk = Person.asking().fullName();
        receptions.keep(new Reception(dossier, counter, declared, now, clerk, null), request);
        return receptions.find(dossier).orElseThrow();
    }
}
