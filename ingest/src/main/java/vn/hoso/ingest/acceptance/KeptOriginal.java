package vn.hoso.ingest.acceptance;

/**
 * An original that must be there.
 *
 * @param key key in the bucket of originals
 * @param bytes its size
 */
public record KeptOriginal(String key, long bytes) {}
