package vn.hoso.indexer.trust;

import org.jspecify.annotations.Nullable;

/**
 * How far the readings of a field can be trusted, for whoever decides.
 *
 * @param field of which type and name
 * @param evidence what was found of it
 * @param threshold the decision in force, or null
 * @param suggested the least confidence from which its readings may pass; null when each is to be looked at
 */
record FieldTrust(
        Field field,
        Evidence evidence,
        @Nullable Threshold threshold,
        @Nullable Double suggested) {}
