package vn.hoso.ocr.digitization;

/**
 * A scan that was accepted and is not settled yet.
 *
 * @param scan SHA-256 of its bytes
 * @param format {@code PDF}, {@code TIFF}, {@code JPEG} or {@code PNG}
 * @param pages number of pages, 1 or more
 * @param bucket bucket of the original
 * @param objectKey key of the original
 * @param retry how often it was taken up again after a refusal, from 0
 */
public record WaitingScan(String scan, String format, int pages, String bucket, String objectKey, int retry) {}
