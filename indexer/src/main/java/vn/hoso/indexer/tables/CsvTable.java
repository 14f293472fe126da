package vn.hoso.indexer.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table written as CSV, UTF-8. */
final class CsvTable implements Table {

    private static final CSVFormat CSV = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private CsvTable(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    static CsvTable of(InputStream bytes) throws IOException {
        // Bytes that are not UTF-8 must be heard of, not replaced: a name with question marks is a wrong record.
        var utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return new CsvTable(CSV.parse(new InputStreamReader(withoutMark(bytes), utf8)));
        } catch (CharacterCodingException e) {
            throw notUtf8(e);
        } catch (IllegalArgumentException e) {
            throw new UnreadableTableException("The header cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public List<String> headings() {
        return parser.getHeaderNames();
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw e.getCause() instanceof CharacterCodingException cause
                    ? notUtf8(cause)
                    : new UnreadableTableException("The file cannot be read as CSV UTF-8: " + e.getMessage(), e);
        }
    }

    @Override
    public TableRow next() {
        CSVRecord row = records.next();
        return new TableRow(parser.getCurrentLineNumber(), row.toMap());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnreadableTableException notUtf8(CharacterCodingException e) {
        return new UnreadableTableException("The file is not UTF-8; save it as CSV UTF-8 and send it again", e);
    }

    private static InputStream withoutMark(InputStream bytes) throws IOException {
        var buffered = new BufferedInputStream(bytes);
        buffered.mark(3);
        byte[] start = buffered.readNBytes(3);
        boolean mark =
                start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
        if (!mark) {
            buffered.reset();
        }
        return buffered;
    }
}
