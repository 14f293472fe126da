package vn.hoso.indexer.tables;

/**
 * A line of a table that is wrong.
 *
 * @param line its number in the file, the first being 1
 * @param reason what is wrong with it
 */
public record BadLine(long line, String reason) {}
