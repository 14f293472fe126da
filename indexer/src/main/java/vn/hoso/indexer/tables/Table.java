package vn.hoso.indexer.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** A table with headings in its first row; its rows are read as they are asked for. */
public interface Table extends Iterator<TableRow>, AutoCloseable {

    /** The media type of an XLSX file. */
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The headings. */
    List<String> headings();

    @Override
    void close();

    /**
     * Reads what was sent under a media type: {@link #XLSX}, else CSV.
     *
     * @throws UnreadableTableException now or at a row, when it is no such file
     */
    static Table of(String mediaType, InputStream bytes) {
        return mediaType.startsWith(XLSX) ? xlsx(bytes) : csv(bytes);
    }

    /**
     * Reads CSV in UTF-8, with or without a byte order mark.
     *
     * @throws UnreadableTableException now or at a row, when it is no such file
     */
    static Table csv(InputStream bytes) {
        try {
            return CsvTable.of(bytes);
        } catch (IOException e) {
            throw new UnreadableTableException("The file cannot be read as CSV UTF-8: " + e.getMessage(), e);
        }
    }

    /**
     * Reads the first sheet of an XLSX file. The bytes are put into a temporary file first: its parts are read side by
     * side.
     *
     * @throws UnreadableTableException now or at a row, when it is no such file
     */
    static Table xlsx(InputStream bytes) {
        return XlsxTable.of(bytes);
    }

    /** Refuses a table in which a heading is missing. */
    default Table with(List<String> wanted) {
        for (String heading : wanted) {
            if (!headings().contains(heading)) {
                throw new UnreadableTableException("The first line must name the column '" + heading + "'", null);
            }
        }
        return this;
    }
}
