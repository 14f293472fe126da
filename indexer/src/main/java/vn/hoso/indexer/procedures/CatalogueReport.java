package vn.hoso.indexer.procedures;

import java.util.List;

/**
 * What became of a catalogue that was sent.
 *
 * @param lines lines read, without the first
 * @param changed procedures that were new or said otherwise
 * @param refused lines that are wrong; their procedures were not taken in
 * @param bad each of those lines
 */
record CatalogueReport(long lines, int changed, int refused, List<BadLine> bad) {

    /**
     * A line that is wrong.
     *
     * @param line its number in the file, the first being 1
     * @param reason what is wrong with it
     */
    record BadLine(long line, String reason) {}
}
