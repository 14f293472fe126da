package vn.hoso.ingest.acceptance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.Filing;
import vn.hoso.ingest.quarantine.RefusalReason;

/**
 * An object of the inbox that is ready to be judged.
 *
 * @param bucket the inbox
 * @param key key in the inbox
 * @param etag entity tag of the bytes meant
 * @param filing the place that the key names
 * @param fileName name for people, NFC
 * @param warnings what is already known to be amiss without being a reason to refuse, such as {@code BAD_DOSSIER_CODE}
 * @param problem reason to refuse whatever the bytes are, or null
 */
public record Arriving(
        String bucket,
        String key,
        String etag,
        Filing filing,
        String fileName,
        List<String> warnings,
        @Nullable RefusalReason problem) {

    Arriving called(String name) {
        return new Arriving(bucket, key, etag, filing, name, warnings, problem);
    }
}
