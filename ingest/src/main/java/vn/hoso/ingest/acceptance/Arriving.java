package vn.hoso.ingest.acceptance;

import java.util.List;
import java.util.stream.Stream;
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

    /** What a scan that was put together from two passes warns of: it is no original. */
    static final String TWO_PASSES = "TWO_PASSES";

    /** Of a pass: the folder in which its folder lies, with the stroke behind it. */
    String folderOfPasses() {
        int folder = key.lastIndexOf('/', key.lastIndexOf('/') - 1);
        return key.substring(0, folder + 1);
    }

    /** The stack of which this is one pass, under the name of its fronts. */
    Arriving stack(String name) {
        List<String> told =
                Stream.concat(warnings.stream(), Stream.of(TWO_PASSES)).toList();
        return new Arriving(bucket, key, etag, filing, name, told, problem);
    }
}
