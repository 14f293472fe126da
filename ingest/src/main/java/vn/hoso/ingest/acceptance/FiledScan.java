package vn.hoso.ingest.acceptance;

import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.Filing;

/** A row of {@code filing} as it was last decided; {@code warnings} are codes joined by commas. */
record FiledScan(
        String id,
        String scan,
        String agency,
        String counter,
        @Nullable String dossier,
        String fileName,
        String state,
        @Nullable String reason,
        String warnings,
        int retries) {

    boolean accepted() {
        return state.equals("accepted");
    }

    Filing filing() {
        return new Filing(agency, counter, dossier);
    }
}
