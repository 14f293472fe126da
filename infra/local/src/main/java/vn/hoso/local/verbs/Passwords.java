package vn.hoso.local.verbs;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes passwords that are hard to guess and can be typed: 60 bits in twelve letters and digits that look like no other. */
final class Passwords {

    /** Crockford's base 32, small. */
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String make() {
        return RANDOM.ints(12, 0, LETTERS.length())
                .mapToObj(letter -> String.valueOf(LETTERS.charAt(letter)))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?=.)", "$1-");
    }
}
