package vn.hoso.ocr.correction;

/**
 * A word in its place on a page.
 *
 * @param line its line, from 0
 * @param word its place in the line, from 0
 * @param read the word
 */
record WordPlace(int line, int word, ReadToken read) {}
