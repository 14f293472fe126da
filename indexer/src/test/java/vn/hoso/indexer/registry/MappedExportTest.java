package vn.hoso.indexer.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.tables.Table;

/** The export of a one-stop system, in its own columns and words, is read by the mapping kept for its agency. */
class MappedExportTest extends OnRealServers {

    private static final String DUE = "\"dueOn\":\"2018-03-15\"";

    private static final String MAPPING = """
            field,theirs,means
            code,Mã hồ sơ,
            agency,Đơn vị,
            procedure,Mã TTHC,
            channel,Hình thức nộp,
            channel,Trực tiếp,COUNTER
            channel,Trực tuyến,ONLINE
            receivedOn,Ngày tiếp nhận,
            receivedOn,dd/MM/yyyy,date
            dueOn,Hẹn trả,
            dueOn,dd/MM/yyyy HH:mm,date
            status,Trạng thái,
            status,Đã trả,10
            """;

    @Test
    void csv_and_xlsx_of_the_same_export_are_the_same_dossiers() throws IOException {
        keep("H12", MAPPING);
        String csv = "Mã hồ sơ,Đơn vị,Mã TTHC,Hình thức nộp,Ngày tiếp nhận,Trạng thái,Hẹn trả\n"
                + "H12-180301-0001,H12.01,1.001193,Trực tiếp,01/03/2018,Đã trả,15/03/2018 17:00\n"
                + "H12-180302-0002,H12.01,1.001193,Trực tuyến,31/02/2018,Đã trả,\n";
        assertThat(send("text/csv", csv))
                .contains("\"inserted\":1", "{\"line\":3,\"reason\":\"receivedOn '31/02/2018' is not a date");
        assertThat(dossier())
                .contains("\"channel\":\"COUNTER\"", "\"receivedOn\":\"2018-03-01\"", "\"status\":10", DUE);
        assertThat(send(Table.XLSX, xlsx()))
                .as("the same day as a date of the sheet, and no word of when it is due: nothing changes")
                .contains("\"lines\":1", "\"inserted\":0", "\"updated\":0", "\"refused\":0");
        assertThat(dossier()).contains(DUE);
        assertThat(send("text/csv", csv.replace("15/03/2018", "28/02/2018")))
                .contains("dueOn 2018-02-28 is before receivedOn 2018-03-01");
    }

    @Test
    void a_mapping_that_nobody_kept_or_that_names_no_column_of_ours_is_refused() {
        assertThat(rest().post()
                        .uri("/api/registry?mapping=H99")
                        .header("Content-Type", "text/csv")
                        .body("a\n")
                        .retrieve()
                        .body(String.class))
                .contains("There is no column mapping 'H99'");
        assertThat(keep("H13", "field,theirs,means\nday,Ngày,\n")).contains("Line 2: 'day' is none of code, agency");
    }

    private byte[] xlsx() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Xuất");
            List<String> heads =
                    List.of("Mã hồ sơ", "Đơn vị", "Mã TTHC", "Hình thức nộp", "Ngày tiếp nhận", "Trạng thái");
            List<String> cells = List.of("H12-180301-0001", "H12.01", "1.001193", "Trực tiếp", "", "Đã trả");
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
                sheet.value(1, column, cells.get(column));
            }
            sheet.value(1, 4, LocalDate.of(2018, 3, 1));
            sheet.style(1, 4).format("dd/MM/yyyy").set();
        }
        return file.toByteArray();
    }

    private String keep(String name, String mapping) {
        return String.valueOf(rest().put()
                .uri("/api/registry/mappings/" + name)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .body(mapping)
                .retrieve()
                .body(String.class));
    }

    private String send(String type, Object body) {
        return String.valueOf(rest().post()
                .uri("/api/registry?mapping=H12")
                .header("Content-Type", type.equals("text/csv") ? type + ";charset=UTF-8" : type)
                .body(body)
                .retrieve()
                .body(String.class));
    }

    private String dossier() {
        return String.valueOf(
                rest().get().uri("/api/dossiers/H12-180301-0001").retrieve().body(String.class));
    }
}
