package vn.hoso.contracts;

import java.time.Instant;

/**
 * A CloudEvents 1.0 envelope in structured JSON mode, the form in which every Hoso message travels.
 *
 * @param specversion always {@code 1.0}
 * @param id made from the content, so that the same fact told twice has the same id
 * @param source the stage that tells the fact, for example {@code /hoso/ingest}
 * @param type name and major version of the message, for example {@code vn.hoso.ScanAccepted.v1}
 * @param subject SHA-256 (64 lower-case hexadecimal digits) of the scan, or the agency code of a rate
 * @param time when it happened, UTC
 * @param datacontenttype always {@code application/json}
 * @param data the message itself
 * @param <T> the message record
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md">CloudEvents 1.0.2</a>
 */
public record Envelope<T>(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        T data) {

    /** Wraps a message of major version 1. */
    public static <T> Envelope<T> of(String id, String source, String subject, Instant time, T data) {
        return new Envelope<>("1.0", id, source, typeOf(data.getClass()), subject, time, "application/json", data);
    }

    /** The CloudEvents type of a message record. */
    public static String typeOf(Class<?> message) {
        return "vn.hoso." + message.getSimpleName() + ".v1";
    }
}
