package vn.hoso.indexer.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.procedures.RequiredPaper.Duty;
import vn.hoso.indexer.tables.Table;

/** The catalogue says which papers a procedure requires, and a clerk finds it by a few letters. */
class ProceduresTest extends OnRealServers {

    private static final String HEAD = "procedure,name,component,componentName,class\n";

    @Autowired
    private Procedures procedures;

    @Test
    void a_catalogue_is_taken_once_and_found_by_parts_of_words_without_marks() {
        String catalogue = HEAD + "7.001193,Đăng ký khai sinh,TK,Tờ khai đăng ký khai sinh,B\n"
                + "7.001193,Đăng ký khai sinh,CS,Giấy chứng sinh,B\n"
                + "7.000656,Đăng ký khai tử,,,\n";
        assertThat(send("?all=true", "text/csv", catalogue)).contains("\"lines\":3", "\"changed\":2");
        assertThat(send("?all=true", "text/csv", catalogue)).contains("\"changed\":0");
        assertThat(procedures.search("7.00 dang KHAI s", 10))
                .containsExactly(new Procedure(
                        "7.001193",
                        "Đăng ký khai sinh",
                        List.of(
                                new RequiredPaper("TK", "Tờ khai đăng ký khai sinh", Duty.B),
                                new RequiredPaper("CS", "Giấy chứng sinh", Duty.B))));
        assertThat(procedures.find("7.000656").orElseThrow().papers()).isEmpty();
    }

    @Test
    void a_bad_line_refuses_its_procedure_or_the_whole_catalogue() {
        String catalogue = HEAD + "7.100001,Thủ tục một,A1,Giấy một,A\n7.100002,Thủ tục hai,A1,Giấy một,E\n";
        assertThat(send("?all=true", "text/csv", catalogue))
                .contains("\"changed\":0", "{\"line\":3,\"reason\":\"class 'E' is none of A, B, C, D\"}");
        assertThat(procedures.find("7.100001")).isEmpty();
        assertThat(send("?dryRun=true", "text/csv", catalogue)).contains("\"changed\":0", "\"refused\":1");
        assertThat(send("", "text/csv", catalogue)).contains("\"changed\":1", "\"refused\":1");
        assertThat(procedures.find("7.100001")).isPresent();
        assertThat(procedures.find("7.100002")).isEmpty();
    }

    @Test
    void a_catalogue_comes_as_xlsx_too() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Danh mục");
            List<List<String>> rows = List.of(
                    List.of("procedure", "name", "component", "componentName", "class"),
                    List.of("7.200001", "Cấp giấy phép xây dựng", "D", "Đơn đề nghị", "B"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < 5; column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        assertThat(send("", Table.XLSX, file.toByteArray())).contains("\"changed\":1");
        assertThat(procedures.find("7.200001").orElseThrow().papers())
                .containsExactly(new RequiredPaper("D", "Đơn đề nghị", Duty.B));
        assertThat(send("", Table.XLSX, "no workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .contains("cannot be read as XLSX");
    }

    private String send(String query, String type, Object body) {
        return String.valueOf(rest().post()
                .uri("/api/procedures" + query)
                .header("Content-Type", type.equals("text/csv") ? "text/csv;charset=UTF-8" : type)
                .body(body)
                .retrieve()
                .body(String.class));
    }
}
