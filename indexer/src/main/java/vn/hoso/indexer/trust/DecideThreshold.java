package vn.hoso.indexer.trust;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.access.Person;
import vn.hoso.indexer.sampling.SampledShare;
import vn.hoso.indexer.site.NotDone;

/**
 * Decides from which confidence on the readings of a field pass without a look. A decision is committed before it is worked
 * out which documents are doubtful by it, so that those which arrive meanwhile are told by the new one.
 *
 * <p>All methods ask for somebody signed in who sees every document.
 */
@Component
class DecideThreshold {

    private final Thresholds thresholds;
    private final TrustSettings settings;
    private final Clock clock;

    DecideThreshold(Thresholds thresholds, TrustSettings settings, Clock clock) {
        this.thresholds = thresholds;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Lets readings pass, or none.
     *
     * @param passesFrom the least confidence that passes; null when each reading is to be looked at
     * @param days when the readings were looked at that it rests on
     * @throws NotDone when too few were looked at, or too many of these were wrong
     */
    void decide(Field field, @Nullable Double passesFrom, Days days) {
        Evidence evidence = thresholds.evidence(field, days);
        if (passesFrom != null && !evidence.supports(passesFrom, settings)) {
            throw new NotDone("trust.not.supported");
        }
        SampledShare wrong = passesFrom == null ? evidence.whole() : evidence.from(passesFrom);
        thresholds.decide(new Threshold(
                field,
                passesFrom,
                days.from(),
                days.to(),
                wrong.of(),
                wrong.found(),
                settings.acceptedError(),
                me(),
                now()));
        thresholds.tellDoubtAnew(field.type());
    }

    /** Takes the decision on a field back: what the pages call sure passes, as where nobody decided. */
    void takeBack(Field field) {
        thresholds.withdraw(field, me(), now());
        thresholds.tellDoubtAnew(field.type());
    }

    private static String me() {
        return Person.asking().fullName();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
