package vn.hoso.indexer.filing;

/**
 * A document has other pages than before, or is new. Told in the transaction that keeps it.
 *
 * @param scan SHA-256 of the scan, 64 lower-case hexadecimal digits
 * @param number its number in the scan, from 1
 */
public record DocumentRepaged(String scan, int number) {}
