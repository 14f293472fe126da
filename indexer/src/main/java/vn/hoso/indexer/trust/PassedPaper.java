package vn.hoso.indexer.trust;

/**
 * A paper that a lot asks to look into.
 *
 * @param scan SHA-256 of the scan, 64 lower-case hexadecimal digits
 * @param number its number in the scan, from 1
 * @param fileName the name the scan came with; empty while no filing of it was heard of
 * @param value the value that passed
 */
record PassedPaper(String scan, int number, String fileName, String value) {}
