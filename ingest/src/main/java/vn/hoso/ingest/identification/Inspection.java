package vn.hoso.ingest.identification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.ingest.quarantine.RefusalReason;

/** What looking at a file found. */
public sealed interface Inspection {

    /**
     * A file that can be read.
     *
     * @param format what it is
     * @param pages number of pages, 1 or more
     * @param warnings codes of what a person should know, such as {@code LOW_RESOLUTION}
     * @param signatures digital signatures of a PDF, found but not validated
     */
    record Sound(ScanFormat format, int pages, List<String> warnings, List<FoundSignature> signatures)
            implements Inspection {}

    /**
     * A file that is refused.
     *
     * @param reason why
     * @param page the page at fault, from 1, or null when it is the whole file
     */
    record Flawed(RefusalReason reason, @Nullable Integer page) implements Inspection {}

    /**
     * A digital signature in a PDF.
     *
     * @param signer name in the signature, or else of its certificate
     * @param signedAt the time it claims, UTC
     */
    record FoundSignature(@Nullable String signer, @Nullable Instant signedAt) {}
}
