package vn.hoso.indexer.sampling;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What a draw begins with: the program's own, so that nobody chooses it, and told, so that anybody can draw the same again. */
public final class Seed {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Seed() {}

    /** A seed that nobody has had: 32 lower-case hexadecimal digits. */
    public static String next() {
        byte[] seed = new byte[16];
        RANDOM.nextBytes(seed);
        return HexFormat.of().formatHex(seed);
    }
}
