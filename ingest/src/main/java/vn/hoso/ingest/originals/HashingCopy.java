package vn.hoso.ingest.originals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes bytes while they stream into a local file, so that they are read once and never held in memory. */
public final class HashingCopy {

    private HashingCopy() {}

    /** Copies the whole stream to a new file and tells its SHA-256 and size. */
    public static KeptScan copy(InputStream from, Path to) throws IOException {
        MessageDigest digest = sha256();
        try (var hashing = new DigestInputStream(from, digest);
                var out = Files.newOutputStream(to)) {
            long bytes = hashing.transferTo(out);
            return new KeptScan(HexFormat.of().formatHex(digest.digest()), bytes, to);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
