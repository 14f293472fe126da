package vn.hoso.contracts;

/**
 * Where a large thing lies, so that messages stay small.
 *
 * @param bucket name of the bucket
 * @param key plain ASCII key in the bucket
 * @param sha256 SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param bytes size in bytes, 0 or more
 */
public record StoredObject(String bucket, String key, String sha256, long bytes) {}
