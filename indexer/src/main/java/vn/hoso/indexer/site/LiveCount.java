package vn.hoso.indexer.site;

import java.util.function.LongSupplier;

/**
 * A number that a capability gives to the start page, so that the start page need not know the capability.
 *
 * @param name what is counted; the message {@code count.<name>} says it in words
 * @param now gives the number as it is now, 0 or more
 */
public record LiveCount(String name, LongSupplier now) {

    /** A count by name. */
    public static LiveCount of(String name, LongSupplier now) {
        return new LiveCount(name, now);
    }
}
