package vn.hoso.indexer.procedures;

import java.util.List;
import vn.hoso.indexer.tables.BadLine;

/**
 * What became of a catalogue that was sent.
 *
 * @param lines lines read, without the first
 * @param changed procedures that were new or said otherwise
 * @param refused lines that are wrong; their procedures were not taken in
 * @param bad each of those lines
 */
record CatalogueReport(long lines, int changed, int refused, List<BadLine> bad) {}
