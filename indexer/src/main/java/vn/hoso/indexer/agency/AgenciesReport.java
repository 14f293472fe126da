package vn.hoso.indexer.agency;

import java.util.List;
import vn.hoso.indexer.tables.BadLine;

/**
 * What became of a list of agencies that was sent.
 *
 * @param lines lines read, without the first
 * @param changed codes that were new or of which something else was known
 * @param refused lines that are wrong; nothing was taken in of their codes
 * @param bad each of those lines
 */
record AgenciesReport(long lines, int changed, int refused, List<BadLine> bad) {}
