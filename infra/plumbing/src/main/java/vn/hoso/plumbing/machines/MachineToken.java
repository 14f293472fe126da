package vn.hoso.plumbing.machines;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The secret with which a program comes in, such as {@code infra/hoso}: sent as {@code Authorization: Bearer SECRET}
 * (RFC 6750). One secret an installation, kept where its owner alone may read it.
 *
 * @param secret the secret; while it is empty no program comes in
 */
public record MachineToken(String secret) {

    private static final String SCHEME = "Bearer ";

    /** Whether a request claims to be a program's. */
    public static boolean isClaimedBy(@Nullable String authorization) {
        return authorization != null && authorization.startsWith(SCHEME);
    }

    /** Whether the header {@code Authorization} holds the secret; takes as long for a near miss as for a far one. */
    public boolean opensFor(@Nullable String authorization) {
        return !secret.isEmpty()
                && isClaimedBy(authorization)
                && authorization != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8),
                        authorization.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8));
    }

    /** The secret is no business of a log. */
    @Override
    public String toString() {
        return "MachineToken";
    }
}
