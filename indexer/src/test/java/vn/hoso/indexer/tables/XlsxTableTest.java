package vn.hoso.indexer.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {

    @TempDir
    Path folder;

    @Test
    void a_workbook_that_a_program_wrote_without_styles_is_read_all_the_same() throws IOException {
        byte[] workbook = workbook();
        for (byte[] xlsx : new byte[][] {workbook, without("styles.xml", workbook)}) {
            try (Table table = Table.of(Table.XLSX, new ByteArrayInputStream(xlsx))) {
                assertThat(table.headings()).containsExactly("code", "agency");
                TableRow row = table.next();
                assertThat(row.cell("code")).isEqualTo("H01-260101-0001");
                assertThat(row.cell("agency")).isEqualTo("H01");
                assertThat(table.hasNext()).isFalse();
            }
        }
    }

    @Test
    void what_is_no_workbook_is_refused() {
        assertThatThrownBy(() -> Table.of(Table.XLSX, new ByteArrayInputStream(new byte[] {1, 2, 3})))
                .isInstanceOf(UnreadableTableException.class);
    }

    private static byte[] workbook() throws IOException {
        var xlsx = new ByteArrayOutputStream();
        try (var workbook = new Workbook(xlsx, "Hoso", null)) {
            var sheet = workbook.newWorksheet("1");
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "agency");
            sheet.value(1, 0, "H01-260101-0001");
            sheet.value(1, 1, "H01");
        }
        return xlsx.toByteArray();
    }

    /** The same workbook without a part, and without whatever refers to it. */
    private byte[] without(String part, byte[] xlsx) throws IOException {
        Path file = Files.write(folder.resolve("whole.xlsx"), xlsx);
        var less = new ByteArrayOutputStream();
        try (var in = new ZipFile(file.toFile());
                var out = new ZipOutputStream(less)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                if (!entry.getName().endsWith(part)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    out.write(text.replaceAll("<(Relationship|Override)[^>]*" + part + "[^>]*/>", "")
                            .replaceAll(" s=\"\\d+\"", "")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return less.toByteArray();
    }
}
