package vn.hoso.indexer.reading;

import java.util.List;

/**
 * A page as it was recognised.
 *
 * @param ordinal place of the page in its document, from 1
 * @param lines words by line, in reading order
 */
public record ReadPage(int ordinal, List<List<ReadWord>> lines) {

    /** All words in reading order. */
    public List<ReadWord> words() {
        return lines.stream().flatMap(List::stream).toList();
    }

    /** The text, a line a line. */
    public String text() {
        return String.join(
                "\n",
                lines.stream()
                        .map(line -> String.join(
                                " ", line.stream().map(ReadWord::text).toList()))
                        .toList());
    }
}
