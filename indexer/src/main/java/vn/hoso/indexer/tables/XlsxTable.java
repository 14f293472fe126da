package vn.hoso.indexer.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The first sheet of an XLSX file. */
final class XlsxTable implements Table {

    /** Only by its format is a number a date. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, false);

    private final Path file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> headings;

    private XlsxTable(Path file, ReadableWorkbook workbook) throws IOException {
        this.file = file;
        this.workbook = workbook;
        this.stream = workbook.getFirstSheet().openStream();
        this.rows = stream.iterator();
        this.headings =
                rows.hasNext() ? rows.next().stream().map(XlsxTable::text).toList() : List.of();
    }

    static XlsxTable of(InputStream bytes) {
        Path file = null;
        try {
            file = Files.createTempFile("hoso-table-", ".xlsx");
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            return new XlsxTable(file, open(file));
        } catch (IOException | ExcelReaderException e) {
            delete(file);
            throw new UnreadableTableException("The file cannot be read as XLSX: " + e.getMessage(), e);
        }
    }

    /** A workbook that a program wrote may have no styles: then it has no formats, and days in it are texts. */
    private static ReadableWorkbook open(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (ExcelReaderException withoutStyles) {
            return new ReadableWorkbook(file.toFile(), WITHOUT_FORMATS);
        }
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (ExcelReaderException e) {
            throw new UnreadableTableException("The file cannot be read as XLSX: " + e.getMessage(), e);
        }
    }

    @Override
    public TableRow next() {
        Row row = rows.next();
        Map<String, String> cells = new HashMap<>();
        row.stream()
                .filter(cell -> cell != null && cell.getColumnIndex() < headings.size())
                .forEach(cell -> cells.put(headings.get(cell.getColumnIndex()), text(cell)));
        return new TableRow(row.getRowNum(), cells);
    }

    /** Numbers as they stand in the file, dates that are numbers as days. */
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER && isDay(cell.getDataFormatString())) {
            return cell.asDate().toLocalDate().toString();
        }
        return String.valueOf(cell.getText()).strip();
    }

    private static boolean isDay(@Nullable String format) {
        return format != null && format.matches("(?i).*(d+[^0#]*m|m+[^0#]*d|y).*");
    }

    @Override
    public void close() {
        try {
            stream.close();
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
