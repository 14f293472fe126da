package vn.hoso.indexer.shipped;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A CSV table on the class path, UTF-8, whose first line names the columns. */
public final class ShippedTable {

    private ShippedTable() {}

    /**
     * The lines below the first, in order.
     *
     * @param path absolute path of the resource, such as {@code /agencies.csv}
     */
    public static List<CSVRecord> lines(String path) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader csv = new InputStreamReader(
                        Objects.requireNonNull(
                                ShippedTable.class.getResourceAsStream(path), path + " is not on the classpath"),
                        StandardCharsets.UTF_8);
                var parser = format.parse(csv)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + path, e);
        }
    }
}
