package vn.hoso.ingest.acceptance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.Filing;
import vn.hoso.ingest.agency.AgencyDirectory;
import vn.hoso.ingest.identification.IdentifyScan;
import vn.hoso.ingest.identification.Inspection;
import vn.hoso.ingest.originals.KeptScan;
import vn.hoso.ingest.quarantine.RefusalReason;

/** Decides whether a kept scan may go on: where it was brought to first, then what it is. */
@Component
class JudgeScan {

    private final AgencyDirectory agencies;
    private final IdentifyScan identify;

    JudgeScan(AgencyDirectory agencies, IdentifyScan identify) {
        this.agencies = agencies;
        this.identify = identify;
    }

    Verdict judge(KeptScan scan, Filing filing, List<String> warnings, @Nullable RefusalReason problem) {
        if (problem != null) {
            return Verdict.refuse(problem, null);
        }
        if (!agencies.knows(filing.agency())) {
            return Verdict.refuse(RefusalReason.UNKNOWN_AGENCY, null);
        }
        Inspection inspection = identify.inspect(scan.file());
        if (inspection instanceof Inspection.Flawed flawed) {
            return Verdict.refuse(flawed.reason(), flawed.page());
        }
        var sound = (Inspection.Sound) inspection;
        var all = new ArrayList<>(warnings);
        all.addAll(sound.warnings());
        return new Verdict(sound, null, null, List.copyOf(all));
    }
}
