package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoso.indexer.ExampleRecords;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.rates.formula.Fact;

/** Why a dossier is counted and not met is said in words, as a filter, as numbers and as CSV, and all of them agree. */
class ExplainTest extends OnRealServers {

    private static final String MAY = "agency=H14&from=2018-05&to=2018-05";

    private static final String MAY_MISSING = MAY + "&side=missing";

    @BeforeEach
    void dossiers() {
        register(
                "H14-180502-0001,H14,1.001193,COUNTER,2018-05-02,4,,true,false,false,TK/true/CONVERTED;CCCD/true/MISSING",
                "H14-180503-0002,H14,1.001193,COUNTER,2018-05-03,4,,true,true,false,TK/true/ATTACHED;ANH/false/MISSING",
                "H14-180504-0003,H14,1.001193,COUNTER,2018-05-04,4,,false,,,",
                "H14-180505-0004,H14,1.001193,COUNTER,2018-05-05,4,,true,true,true,TK/true/CONVERTED");
    }

    @Test
    void each_dossier_says_which_component_is_missing_or_waits_and_what_of_the_result() {
        assertThat(reasons("DIGI.2026-strict", MAY_MISSING))
                .containsExactly(
                        "H14-180502-0001: CCCD: no file; no electronic result was issued",
                        "H14-180503-0002: TK: has a file, waits for verification; the signature on the result is not verified",
                        "H14-180504-0003: the register lists no required component");
    }

    @Test
    void a_dossier_that_is_left_out_says_why() {
        register(
                "H14-180602-0001,H14,1.001193,COUNTER,2018-06-02,4,,true,,,TK/true/ATTACHED",
                "H14-180603-0002,H14,1.001193,ONLINE,2018-06-03,4,,true,,,TK/true/ATTACHED",
                "H14-180604-0003,H14,1.001193,ONLINE,2018-06-04,3,,true,,,",
                "H14-180605-0004,H14,1.001193,COUNTER,,4,,true,,,");
        String june = "agency=H14&from=2018-06&to=2018-06&side=left_out";
        assertThat(reasons("CONV.v1", june))
                .containsExactly(
                        "H14-180603-0002: handed in online",
                        "H14-180604-0003: refused, not accepted (status 3); handed in online",
                        "H14-180605-0004: the register gives no day of reception");
        String figure = "definition=CONV.v1&subject=H14&from=2018-06&to=2018-06&side=LEFT_OUT";
        assertThat(text("/rates/dossiers?lang=en&" + figure))
                .contains("Left out", "H14-180605-0004", "the register gives no day of reception", "not counted")
                .doesNotContain("H14-180602-0001");
        assertThat(text("/api/rates/CONV.v1/dossiers?format=csv&" + june))
                .contains("H14-180604-0003,H14,1.001193,ONLINE,2018-06-04,CONV.v1,false,REFUSED; ONLINE,")
                .contains("H14-180605-0004,H14,1.001193,COUNTER,,CONV.v1,false,NO_DAY,")
                .hasLineCount(4);
    }

    @Test
    void a_dossier_that_was_withdrawn_or_made_to_try_the_system_is_in_no_denominator() {
        String head = "code,agency,procedure,channel,receivedOn,status,finishedOn,paperResult,components,notCounted";
        String september = "from=2018-09&to=2018-09";
        var lines = List.of(
                "H14-180902-0001,H14,1.001193,COUNTER,2018-09-02,9,2018-09-03,true,TK/true/ATTACHED,",
                "H14-180902-0002,H14,1.001193,COUNTER,2018-09-02,9,2018-09-03,true,TK/true/ATTACHED,WITHDRAWN",
                "H14-180902-0003,H14,1.001193,COUNTER,2018-09-02,9,2018-09-03,true,TK/true/ATTACHED,TEST");
        registerUnder(head, lines);
        registerUnder(head, lines);
        for (String definition : List.of("CONV.v1", "COMP.v1", "RESD.v1")) {
            assertThat(text("/api/rates?agency=H14&definition=" + definition + "&" + september))
                    .contains("\"denominator\":1,");
            assertThat(reasons(definition, "agency=H14&side=left_out&" + september))
                    .satisfiesExactly(
                            one -> assertThat(one).startsWith("H14-180902-0002: withdrawn before it was accepted"),
                            one -> assertThat(one).startsWith("H14-180902-0003: a test dossier"));
        }
        registerUnder(head, List.of(lines.get(1).replace("WITHDRAWN", "")));
        assertThat(text("/api/rates?agency=H14&definition=CONV.v1&" + september))
                .contains("\"denominator\":2,");
        registerUnder(head, lines);
    }

    @Test
    void a_scan_that_was_refused_or_is_being_read_is_named() {
        jdbc.sql("""
                        INSERT INTO refused_scan (scan, agency, counter, dossier, file_name, stage, reason, reason_vi,
                          reason_en, refused_at)
                        VALUES (:scan, 'H14', 'quay-1', 'H14-180504-0003', 'đơn.pdf', 'ingest', 'ENCRYPTED',
                          'Tệp có mật khẩu.', 'It is locked.', now()) ON CONFLICT DO NOTHING
                        """).param("scan", "e5".repeat(32)).update();
        assertThat(reasons("CONV.v1", MAY_MISSING))
                .containsExactly(
                        "H14-180504-0003: no component has a file; The scan đơn.pdf was refused: It is locked.");
    }

    @Test
    void a_cause_filters_the_page_and_the_list() {
        String list = text("/api/rates/DIGI.2026-strict/dossiers?" + MAY + "&cause=COMPONENT_UNVERIFIED");
        assertThat(list).contains("H14-180503-0002", "\"total\":1");
        String page = text("/rates/dossiers?definition=DIGI.2026-strict&subject=H14&from=2018-05&to=2018-05"
                + "&cause=COMPONENT_MISSING&lang=en");
        assertThat(page)
                .contains("H14-180502-0001", "CCCD: no file", "a required component has no file · 1")
                .doesNotContain("H14-180503-0002");
    }

    @Test
    void all_dossiers_go_into_the_csv_with_words_in_both_languages() {
        assertThat(text("/api/rates/CONV.v1-strict/dossiers?" + MAY + "&side=missing&format=csv"))
                .startsWith(
                        "code,agency,procedure,channel,received_on,definition,met,causes,reasons_vi,reasons_en,components"
                                + "\r\n")
                .contains("H14-180502-0001,H14,1.001193,COUNTER,2018-05-02,CONV.v1-strict,false,COMPONENT_MISSING,"
                        + "CCCD: chưa có tệp,CCCD: no file,TK: CONVERTED; CCCD: MISSING\r\n")
                .hasLineCount(4);
    }

    @Test
    void a_figure_is_narrowed_down_to_a_unit_a_procedure_a_channel_or_a_part_of_the_code() {
        register(
                "H14.05-180506-0005,H14.05,2.000815,POST,2018-05-06,4,,false,,,TK/true/MISSING",
                "H14.051-180506-0006,H14.051,2.000815,ONLINE,2018-05-06,4,,false,,,TK/true/MISSING");
        String list = "/api/rates/CONV.v2/dossiers?" + MAY + "&side=denominator";
        assertThat(total(list)).isEqualTo(6);
        assertThat(total(list + "&unit=H14.05")).isEqualTo(1);
        assertThat(total(list + "&procedure=2.0008")).isEqualTo(2);
        assertThat(total(list + "&channel=POST")).isEqualTo(1);
        assertThat(total(list + "&code=0504-")).isEqualTo(1);
        assertThat(total(list + "&unit=&procedure=&channel=&code=")).isEqualTo(6);
        assertThat(
                        text(
                                "/rates/dossiers?definition=CONV.v2&subject=H14&from=2018-05&to=2018-05&side=MISSING&unit=H14.05"))
                .contains("H14.05-180506-0005", "side=NUMERATOR", "unit=H14.05")
                .doesNotContain("H14.051-180506-0006");
        assertThat(text(list + "&channel=ONLINE&format=csv")).hasLineCount(2);
        jdbc.sql("DELETE FROM dossier WHERE code LIKE 'H14.05%'").update();
    }

    @Test
    void a_figure_opens_down_to_the_page_the_original_and_whoever_answers_for_it() throws IOException {
        String scan = "1e".repeat(32);
        ExampleRecords.stack(jdbc, objects, scan, "H14", "H14-180502-0001", "H14-180503-0002");
        jdbc.sql("""
                        INSERT INTO verification (scan, number, signed_off_by, signed_off_at)
                        VALUES (:scan, 1, 'Lê Thị Lan', '2018-05-20T03:00:00Z') ON CONFLICT DO NOTHING
                        """).param("scan", scan).update();
        jdbc.sql(
                        "INSERT INTO printed_sheet VALUES ('EXPLN1', 1, 'mark-of-explain', 'CCCD', now()) ON CONFLICT DO NOTHING")
                .update();
        jdbc.sql("UPDATE document SET sheet = 'mark-of-explain' WHERE scan = :scan AND number = 1")
                .param("scan", scan)
                .update();
        String figure = "definition=CONV.v2&subject=H14&from=2018-05&to=2018-05&side=DENOMINATOR";
        assertThat(text("/rates/dossiers?lang=en&" + figure))
                .contains(scan, "pages 1–1", "pages 2–2", "CCCD · ", "signed off by Lê Thị Lan, 20/05/2018 10:00");
        assertThat(text("/api/rates/CONV.v2/dossiers?" + MAY + "&side=denominator&format=csv&lines=papers"))
                .contains("H14-180502-0001,CCCD,", "," + scan + ",1,1,1,Lê Thị Lan,2018-05-20T03:00:00Z,")
                .contains("H14-180503-0002,,", "," + scan + ",2,2,2,,,");
        var sheets = sheets("/rates/dossiers.xlsx?lang=vi&" + figure);
        assertThat(sheets.get(0)).contains("Định nghĩa|CONV.v2", "Mẫu số|4");
        assertThat(sheets.get(1))
                .hasSize(5)
                .anySatisfy(row -> assertThat(row)
                        .startsWith(
                                "H14-180504-0003|H14|1.001193|Tại quầy|04/05/2018|không|chưa thành phần nào có tệp"));
        assertThat(sheets.get(2))
                .anySatisfy(row ->
                        assertThat(row).startsWith("H14-180502-0001|CCCD|").contains(scan, "|Lê Thị Lan|"));
    }

    /** Each sheet of a workbook, row by row, cells parted by bars. */
    private List<List<String>> sheets(String address) throws IOException {
        byte[] xlsx =
                Objects.requireNonNull(rest().get().uri(address).retrieve().body(byte[].class));
        var sheets = new ArrayList<List<String>>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(sheet.read().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell == null ? "" : cell.getText())
                                .collect(Collectors.joining("|")))
                        .toList());
            }
        }
        return sheets;
    }

    private long total(String address) {
        return json.tree(text(address)).path("total").asLong();
    }

    @Test
    void the_numbers_of_the_causes_are_those_of_the_dossiers() {
        var random = new Random(1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            lines.add(RandomDossier.of(random, "H37", i).line());
        }
        registerUnder(RandomDossier.HEAD, lines);
        for (RateDefinition definition : RateDefinitions.all()) {
            String asked = "agency=H37&from=2015-06&to=2015-06&side=missing&size=1000";
            JsonNode dossiers = json.tree(text("/api/rates/" + definition.id() + "/dossiers?" + asked));
            for (JsonNode cause : json.tree(text("/api/rates/" + definition.id() + "/explain?" + asked))) {
                assertThat(cause.path("dossiers").asLong())
                        .as("%s %s", definition.id(), cause.path("cause"))
                        .isEqualTo(stream(dossiers.path("rows"))
                                .filter(dossier -> stream(dossier.path("reasons"))
                                        .anyMatch(reason -> reason.path("cause").equals(cause.path("cause"))))
                                .count());
            }
            assertThat(stream(dossiers.path("rows")))
                    .as(definition.id())
                    .allSatisfy(dossier -> assertThat(dossier.path("reasons")).isNotEmpty());
            each_dossier_of_the_month_is_counted_or_says_why_not(definition);
        }
    }

    private void each_dossier_of_the_month_is_counted_or_says_why_not(RateDefinition definition) {
        String june = "/api/rates/" + definition.id() + "/dossiers?agency=H37&from=2015-06&to=2015-06&size=1000&side=";
        JsonNode leftOut = json.tree(text(june + "left_out"));
        assertThat(stream(leftOut.path("rows")))
                .as(definition.id())
                .isNotEmpty()
                .allSatisfy(dossier -> assertThat(dossier.path("reasons")).isNotEmpty());
        if (definition.event().filter(Fact.REC::equals).isPresent()) {
            assertThat(total(june + "denominator") + leftOut.path("total").asLong())
                    .as(definition.id())
                    .isEqualTo(jdbc.sql("SELECT count(*) FROM dossier WHERE code LIKE 'H37-1506%'")
                            .query(Long.class)
                            .single());
        }
    }

    private List<String> reasons(String definition, String which) {
        JsonNode dossiers = json.tree(text("/api/rates/" + definition + "/dossiers?" + which));
        return stream(dossiers.path("rows"))
                .map(dossier -> dossier.path("code").asString() + ": "
                        + String.join(
                                "; ",
                                stream(dossier.path("reasons"))
                                        .map(reason -> reason.path("en").asString())
                                        .toList()))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private String text(String address) {
        return String.valueOf(rest().get().uri(address).retrieve().body(String.class));
    }
}
