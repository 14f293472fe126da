package vn.hoso.ingest.acceptance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.Filing;
import vn.hoso.ingest.agency.AgencyCode;
import vn.hoso.ingest.identification.IdentifyScan;
import vn.hoso.ingest.identification.Inspection;
import vn.hoso.ingest.originals.KeptScan;
import vn.hoso.ingest.quarantine.RefusalReason;

/** Decides whether a kept scan may go on: where it was brought to first, then what it is. */
@Component
class JudgeScan {

    private final IdentifyScan identify;

    JudgeScan(IdentifyScan identify) {
        this.identify = identify;
    }

    Verdict judge(KeptScan scan, Filing filing, List<String> warnings, @Nullable RefusalReason problem) {
        if (problem != null) {
            return Verdict.refuse(problem, null);
        }
        // Whether there is such an agency yet is no reason to send a paper back: the indexer says of which it has not
        // heard.
        if (AgencyCode.parse(filing.agency()).isEmpty()) {
            return Verdict.refuse(RefusalReason.UNKNOWN_AGENCY, null);
        }
        Inspection inspection = identify.inspect(scan.file());
        if (inspection instanceof Inspection.Flawed flawed) {
            return Verdict.refuse(flawed.reason(), flawed.page());
        }
        var sound = (Inspection.Sound) inspection;
        var all = new ArrayList<>(warnings);
        all.addAll(sound.warnings());
        return new Verdict(sound, null, null, null, List.copyOf(all));
    }
}
