package vn.hoso.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A digital signature found in a PDF; it is reported, not yet validated.
 *
 * @param signer name of the signer as the signature or its certificate gives it
 * @param signedAt the time the signature claims, UTC
 */
public record PdfSignature(
        @Nullable String signer, @Nullable Instant signedAt) {}
