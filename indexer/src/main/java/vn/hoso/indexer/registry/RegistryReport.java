package vn.hoso.indexer.registry;

import java.util.Collection;
import vn.hoso.indexer.tables.BadLine;

/**
 * What an import did.
 *
 * @param lines lines read, without the header
 * @param inserted dossiers that were new
 * @param updated dossiers that were known and had changed
 * @param refused lines that were not taken in
 * @param bad each of them, with its reason; of a JSON list, the items count as lines
 */
record RegistryReport(long lines, long inserted, long updated, long refused, Collection<BadLine> bad) {}
