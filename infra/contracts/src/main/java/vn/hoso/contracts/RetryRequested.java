package vn.hoso.contracts;

import java.time.Instant;

/**
 * A person asks to take a quarantined scan again. Topic {@link Topics#RETRIES}; ingest treats it as a new arrival.
 *
 * @param scan SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param filing the filing that was refused
 * @param requestedAt when, UTC
 */
public record RetryRequested(String scan, Filing filing, Instant requestedAt) {}
