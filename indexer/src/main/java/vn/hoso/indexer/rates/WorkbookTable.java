package vn.hoso.indexer.rates;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table of any length in a workbook: it is written as it comes, and goes on in a further sheet where one is full. */
final class WorkbookTable implements Closeable {

    /** A sheet has 1,048,576 rows (ECMA-376, Part 1, 18.3.1.73). */
    private static final int MOST_ROWS = 1_000_000;

    private static final int BLOCK = 1_000;
    private static final double WIDTH = 22;

    private final Workbook workbook;
    private final String name;
    private final List<String> head;
    private Worksheet sheet;
    private int sheets = 1;
    private int row = 1;

    WorkbookTable(Workbook workbook, String name, List<String> head) {
        this.workbook = workbook;
        this.name = name;
        this.head = head;
        this.sheet = begin(name);
    }

    private Worksheet begin(String title) {
        Worksheet begun = workbook.newWorksheet(title);
        for (int column = 0; column < head.size(); column++) {
            begun.inlineString(0, column, head.get(column));
            begun.style(0, column).bold().set();
            begun.width(column, WIDTH);
        }
        begun.freezePane(1, 1);
        return begun;
    }

    /** Adds a row; numbers stay numbers, nothing stays empty. Texts are not kept in memory to be shared. */
    void add(List<? extends @Nullable Object> cells) {
        try {
            if (row == MOST_ROWS) {
                sheet.close();
                sheet = begin(name + " " + ++sheets);
                row = 1;
            }
            for (int column = 0; column < cells.size(); column++) {
                Object cell = cells.get(column);
                if (cell instanceof Number number) {
                    sheet.value(row, column, number);
                } else if (cell != null) {
                    sheet.inlineString(row, column, cell.toString());
                }
            }
            if (++row % BLOCK == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
