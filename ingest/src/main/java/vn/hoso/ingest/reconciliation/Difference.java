package vn.hoso.ingest.reconciliation;

/**
 * Something that does not agree.
 *
 * @param key key in the inbox or in the originals
 * @param what what is wrong and what to do next
 */
public record Difference(String key, String what) {}
