package vn.hoso.plumbing.objects;

import java.time.Instant;

/**
 * One object of a listing or a stat.
 *
 * @param key key in the bucket
 * @param etag entity tag without quotes; changes when the bytes do
 * @param bytes size, 0 or more
 * @param modifiedAt when it was last written, UTC
 */
public record ListedObject(String key, String etag, long bytes, Instant modifiedAt) {}
