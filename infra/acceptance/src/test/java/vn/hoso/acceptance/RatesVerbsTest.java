package vn.hoso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an agency does with its figures at the command line: asks why, keeps them, hands them in, sends its tables. */
class RatesVerbsTest {

    private static final String HEAD = "code,agency,procedure,channel,receivedOn,status,finishedOn,paperResult,"
            + "resultIssued,resultVerified,components\n";
    private static final String MET =
            "H52.07-210503-0001,H52.07,1.001193,COUNTER,2021-05-03,4,,false,,,TK/true/ATTACHED\n";
    private static final String MISSING =
            "H52.07-210504-0002,H52.07,1.001193,POST,2021-05-04,4,,false,,,TK/true/MISSING\n";

    @TempDir
    static Path folder;

    /** Of two paper dossiers one is met. */
    @BeforeAll
    static void two_dossiers() {
        Door.open().post("/api/registry", "text/csv", HEAD + MET + MISSING);
    }

    @Test
    void why_a_dossier_is_not_met_is_said_in_words() {
        String explain = "rates --explain --definition CONV.v1 --agency H52.07 --from 2021-05 --to 2021-05";
        assertThat(said(explain).lines().map(String::strip))
                .containsExactly(
                        "Vì sao chưa đạt (CONV.v1)",
                        "1  chưa thành phần nào có tệp",
                        "H52.07-210504-0002  chưa thành phần nào có tệp");
        assertThat(said(explain + " --csv").lines().skip(1))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("H52.07-210504-0002,H52.07,1.001193,POST,2021-05-04,CONV.v1,false,NO_FILE,"));
    }

    @Test
    void a_figure_is_told_as_it_was_known_and_a_frozen_period_is_restated_only_with_a_reason() throws IOException {
        Door.open().post("/api/registry", "text/csv", HEAD + line(1, "ATTACHED") + line(2, "MISSING"));
        JsonNode freeze = JsonMapper.shared().readTree(said("rates freeze 2021-06"));
        assertThat(freeze.path("revision").asInt(-1)).isZero();
        Door.open().post("/api/registry", "text/csv", HEAD + line(2, "ATTACHED"));

        String figure = "rates --from 2021-06 --to 2021-06 --agency H52.08 --definition CONV.v1";
        assertThat(said(figure)).contains("100,00 %", "2 / 2");
        assertThat(said(figure + " --as-of " + freeze.path("frozenAt").asString()))
                .contains("50,00 %", "1 / 2");

        Path pdf = folder.resolve("june.pdf");
        assertThat(said("rates report 2021-06 --lang en --out " + pdf)).contains("Written: " + pdf);
        assertThat(Normalizer.normalize(MadePdfs.pdftotext(pdf), Normalizer.Form.NFKC))
                .contains("Figures as they were first published.");
        Path workbook = folder.resolve("june.xlsx");
        said("rates report 2021-06 --out " + workbook);
        assertThat(figureIn(workbook, "H52", "CONV.v1"))
                .as("as it was published")
                .startsWith("1", "2", "50.00");

        TestEdition.Outcome again = TestEdition.hoso("rates", "freeze", "2021-06");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("2021-06 was published before: a restatement needs its reason");
        assertThat(said("rates freeze 2021-06 --reason Sửa-sổ")).contains("\"revision\":1", "Sửa-sổ");
    }

    @Test
    void what_is_owed_is_told_by_age_and_counting_anew_finds_nothing_wrong() {
        assertThat(said("rates debt --subject H52.07")
                        .lines()
                        .map(line -> line.strip().replaceAll(" +", " ")))
                .contains("scan 0 0 0 1 2021-05-03T17:00:00Z", "retry 0 0 0 0 –");
        assertThat(said("rates recount").strip()).isEqualTo("{\"wrong\":0}");
    }

    @Test
    void an_export_is_checked_and_then_taken_by_the_mapping_of_its_agency() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.csv"), """
                field,theirs,means
                code,Mã hồ sơ,
                agency,Đơn vị,
                procedure,Mã TTHC,
                channel,Hình thức nộp,
                channel,Trực tiếp,COUNTER
                receivedOn,Ngày tiếp nhận,
                receivedOn,dd/MM/yyyy,date
                status,Trạng thái,
                """);
        Path export = Files.writeString(folder.resolve("export.csv"), """
                Mã hồ sơ,Đơn vị,Mã TTHC,Hình thức nộp,Ngày tiếp nhận,Trạng thái
                H52.09-210701-0001,H52.09,1.001193,Trực tiếp,01/07/2021,4
                H52.09-210702-0002,H52.09,1.001193,Trực tiếp,31/02/2021,4
                """);
        said("import mapping " + mapping + " --mapping H52");
        assertThat(said("import registry " + export + " --mapping H52 --dry-run"))
                .startsWith("Checked: " + export)
                .contains("\"refused\":1", "{\"line\":3,\"reason\":\"receivedOn '31/02/2021' is not a date");
        assertThat(received("H52.09")).as("a dry run takes nothing").isZero();
        assertThat(said("import registry " + export + " --mapping H52"))
                .startsWith("Taken: " + export)
                .contains("\"inserted\":1", "\"refused\":1");
        assertThat(received("H52.09")).isEqualTo(1);
    }

    @Test
    void the_catalogue_and_the_list_of_agencies_are_taken_once() throws IOException {
        Path catalogue = Files.writeString(folder.resolve("catalogue.csv"), """
                procedure,name,component,componentName,class
                9.521001,Cấp giấy phép thử,TK,Tờ khai,B
                """);
        assertThat(said("import procedures " + catalogue)).contains("\"lines\":1", "\"changed\":1");
        assertThat(said("import procedures " + catalogue)).contains("\"changed\":0");
        Path agencies = Files.writeString(folder.resolve("agencies.csv"), """
                code,name_vi,name_en,group,parent_code,valid_from,valid_to,successor_code
                H96,Tỉnh Thử,Test Province,locality,,2020-01-01,,
                """);
        assertThat(said("import agencies " + agencies + " --all")).contains("\"lines\":1", "\"changed\":1");
        assertThat(Door.open()
                        .get("/api/rates?from=2021-05&to=2021-05&agency=H96&definition=CONV.v1")
                        .get(0)
                        .path("nameVi")
                        .asString())
                .isEqualTo("Tỉnh Thử");
    }

    private static String line(int ordinal, String state) {
        return "H52.08-210601-%04d,H52.08,1.001193,COUNTER,2021-06-01,4,,false,,,TK/true/%s\n"
                .formatted(ordinal, state);
    }

    /** What a verb that ends well prints. */
    private static String said(String words) {
        TestEdition.Outcome outcome = TestEdition.hoso(words.split(" ", -1));
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return outcome.out();
    }

    private static long received(String agency) {
        return Door.open()
                .get("/api/rates?from=2021-07&to=2021-07&definition=CONV.v1&agency=" + agency)
                .get(0)
                .path("denominator")
                .asLong(-1);
    }

    /** Numerator, denominator and per cent of a figure on the first sheet. */
    private static List<String> figureIn(Path workbook, String subject, String definition) throws IOException {
        try (var read = new ReadableWorkbook(workbook.toFile())) {
            return read.getFirstSheet().read().stream()
                    .filter(row -> row.getCellText(0).equals(subject)
                            && row.getCellText(2).equals(definition))
                    .findFirst()
                    .map(row -> List.of(row.getCellText(4), row.getCellText(5), row.getCellText(6)))
                    .orElseThrow();
        }
    }
}
