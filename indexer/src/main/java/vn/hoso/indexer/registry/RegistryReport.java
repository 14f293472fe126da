package vn.hoso.indexer.registry;

import java.util.List;

/**
 * What an import did.
 *
 * @param lines lines read, without the header
 * @param inserted dossiers that were new
 * @param updated dossiers that were known and had changed
 * @param refused lines that were not taken in
 * @param bad the first 1,000 of them
 */
record RegistryReport(long lines, long inserted, long updated, long refused, List<BadLine> bad) {

    /**
     * A line that was not taken in.
     *
     * @param line number of the line in the file, the header being 1; of the item in a JSON list, the first being 1
     * @param reason what is wrong with it
     */
    record BadLine(long line, String reason) {}
}
