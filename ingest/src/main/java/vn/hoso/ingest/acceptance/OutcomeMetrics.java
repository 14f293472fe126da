package vn.hoso.ingest.acceptance;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import vn.hoso.ingest.agency.AgencyCode;
import vn.hoso.ingest.agency.AgencyDirectory;

/** Counts what became of arrivals, for each ministry or province, so that the number of series stays bounded. */
@Component
class OutcomeMetrics {

    private final MeterRegistry meters;
    private final AgencyDirectory agencies;

    OutcomeMetrics(MeterRegistry meters, AgencyDirectory agencies) {
        this.meters = meters;
        this.agencies = agencies;
    }

    void count(Acceptance acceptance, String agency) {
        String levelOne = agencies.knows(agency)
                ? AgencyCode.parse(agency).map(AgencyCode::levelOne).orElse("unknown")
                : "unknown";
        meters.counter(
                        "hoso.arrivals",
                        "outcome",
                        outcome(acceptance),
                        "reason",
                        reason(acceptance),
                        "agency",
                        levelOne)
                .increment();
    }

    private static String outcome(Acceptance acceptance) {
        if (acceptance instanceof Acceptance.Accepted) {
            return "accepted";
        }
        return acceptance instanceof Acceptance.AlreadyKnown ? "known" : "quarantined";
    }

    private static String reason(Acceptance acceptance) {
        return acceptance instanceof Acceptance.Refused refused
                ? refused.reason().name()
                : "none";
    }
}
