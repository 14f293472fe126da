package vn.hoso.indexer.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.ShownTable;

/** A list of agencies that is taken in changes names and lineage at once, and never what is counted under which code. */
class ImportAgenciesTest extends OnRealServers {

    private static final String HEAD = "code,name_vi,name_en,group,parent_code,valid_from,valid_to,successor_code\n";
    private static final String MERGED = HEAD
            + "H97,Tỉnh Thử Một,Test One,locality,,2020-01-01,2024-06-30,H98\n"
            + "H98,Tỉnh Thử Hai,Test Two,locality,,2020-01-01,2024-06-30,H98\n"
            + "H98,Tỉnh Thử,Test Province,locality,,2024-07-01,,\n";

    private static final String APART = HEAD
            + "H97,Tỉnh Thử Một,Test One,locality,,2020-01-01,,\n"
            + "H98,Tỉnh Thử Hai,Test Two,locality,,2020-01-01,,\n";
    private static final String SPLIT = HEAD
            + "H94,Tỉnh Chia,Divided,locality,,2020-01-01,2024-06-30,H95;H96\n"
            + "H95,Tỉnh Con Một,First Heir,locality,,2024-07-01,,\n"
            + "H96,Tỉnh Con Hai,Second Heir,locality,,2024-07-01,,\n";

    @Autowired
    private Agencies agencies;

    @Autowired
    private TakenInAgencies takenIn;

    @AfterEach
    void as_it_came() {
        jdbc.sql("DELETE FROM agency").update();
        takenIn.refresh();
    }

    @Test
    void a_merger_is_taken_in_once_and_figures_follow_it_in_the_view_of_today_alone() {
        send("?all=true", APART);
        register(
                "H97-240501-0001,H97,1.001193,COUNTER,2024-05-01,4,,false,,,TK/true/ATTACHED",
                "H98-240501-0001,H98,1.001193,COUNTER,2024-05-01,4,,false,,,TK/true/MISSING");
        for (String view : List.of("WERE", "ARE")) {
            assertThat(figure("H97", view)).as(view).isEqualTo("1 of 1");
            assertThat(figure("H98", view)).as(view).isEqualTo("0 of 1");
        }
        assertThat(send("?all=true", MERGED)).contains("\"lines\":3", "\"changed\":2", "\"refused\":0");
        assertThat(send("?all=true", MERGED)).contains("\"changed\":0");
        assertThat(agencies.find("H98", LocalDate.of(2024, 7, 1)).orElseThrow().nameVi())
                .isEqualTo("Tỉnh Thử");
        assertThat(figure("H97", "WERE")).isEqualTo("1 of 1");
        assertThat(figure("H98", "WERE")).isEqualTo("0 of 1");
        assertThat(figure("H98", "ARE")).isEqualTo("1 of 2");
    }

    @Test
    void what_came_out_of_a_split_is_compared_on_the_page_with_nothing_before_it() {
        send("?all=true", SPLIT);
        register(
                "H94-230801-0001,H94,1.001193,COUNTER,2023-08-01,4,,false,,,TK/true/ATTACHED",
                "H95-240801-0001,H95,1.001193,COUNTER,2024-08-01,4,,false,,,TK/true/ATTACHED",
                "H95-240801-0002,H95,1.001193,COUNTER,2024-08-01,4,,false,,,TK/true/MISSING");
        for (String view : List.of("WERE", "ARE")) {
            String after = page("2024-07", "2024-09", "H95", view);
            assertThat(ShownTable.row(after, "name-H95\""))
                    .as(view)
                    .startsWith("First Heir H95", "50.00 %", "1 / 2", "–", "– not comparable");
            assertThat(after).contains("Not comparable: the agency was merged, split or ended");
            assertThat(ShownTable.row(page("2023-07", "2023-09", "H94", view), "name-H94\""))
                    .as("what was divided stays what it was, " + view)
                    .contains("100.00 %", "1 / 1");
        }
    }

    private String page(String from, String to, String agency, String view) {
        return String.valueOf(rest().get()
                .uri("/rates?definition=CONV.v1&lang=en&from=%s&to=%s&subject=%s&agencies=%s"
                        .formatted(from, to, agency, view))
                .retrieve()
                .body(String.class));
    }

    @Test
    void a_bad_line_refuses_its_code_or_the_whole_list() {
        String list = MERGED + "H99,Tỉnh Thử Ba,Test Three,district,,2020-01-01,,\n"
                + "H98,Tỉnh Khác,Other,locality,,2024-08-01,,\n";
        assertThat(send("?all=true", list))
                .contains(
                        "\"changed\":0",
                        "{\"line\":5,\"reason\":\"group 'district' is neither ministry nor locality\"}",
                        "H98 still bears the name further up on 2024-08-01");
        assertThat(send("?dryRun=true", list)).contains("\"changed\":0", "\"refused\":2");
        assertThat(agencies.knows("H97")).isFalse();
        assertThat(send("", list)).contains("\"changed\":1", "\"refused\":2");
        assertThat(agencies.knows("H97")).isTrue();
        assertThat(agencies.knows("H98")).isFalse();
    }

    @Test
    void the_report_of_a_frozen_period_says_what_was_frozen_whatever_becomes_of_the_list() throws IOException {
        send(
                "",
                HEAD
                        + "H97,Tỉnh Thử Một,Test One,locality,,2020-01-01,,\nH98,Tỉnh Thử Hai,Test Two,locality,,2020-01-01,,\n");
        register(
                "H97-110801-0001,H97,1.001193,COUNTER,2011-08-01,4,,false,,,TK/true/ATTACHED",
                "H98-110801-0001,H98,1.001193,COUNTER,2011-08-01,4,,false,,,TK/true/MISSING",
                "H98-120801-0001,H98,1.001193,COUNTER,2012-08-01,4,,false,,,TK/true/ATTACHED");
        rest().post().uri("/api/rates/freezes?period=2012-08").retrieve().toBodilessEntity();
        String published = report("2012-08");
        String open = report("2012-08/2012-09");
        assertThat(published).contains("Test Two", "+100.00");

        send(
                "",
                HEAD + "H97,Tỉnh Thử Một,Test One,locality,,2010-01-01,2012-06-30,H98\n"
                        + "H98,Tỉnh Thử Mới,New Province,locality,,2010-01-01,,\n");

        assertThat(report("2012-08")).isEqualTo(published);
        assertThat(report("2012-08/2012-09"))
                .as("not frozen")
                .isNotEqualTo(open)
                .contains("New Province", "+50.00");
    }

    private String report(String period) throws IOException {
        byte[] pdf = rest().get()
                .uri("/rates/report.pdf?lang=en&period=" + period)
                .retrieve()
                .body(byte[].class);
        try (var document = Loader.loadPDF(Objects.requireNonNull(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String figure(String agency, String view) {
        JsonNode figure = json.tree(String.valueOf(rest().get()
                        .uri("/api/rates?definition=CONV.v1&from=2024-05&to=2024-05&agency=%s&agencies=%s"
                                .formatted(agency, view))
                        .retrieve()
                        .body(String.class)))
                .get(0);
        return figure.path("numerator") + " of " + figure.path("denominator");
    }

    private String send(String query, String list) {
        return String.valueOf(rest().post()
                .uri("/api/agencies" + query)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .body(list)
                .retrieve()
                .body(String.class));
    }
}
