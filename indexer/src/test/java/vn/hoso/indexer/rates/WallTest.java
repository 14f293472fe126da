package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoso.indexer.ExampleRecords;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.ShownTable;

/** What a command centre watches, on its page and as metrics, is what the records say. */
class WallTest extends OnRealServers {

    private final LocalDate today = LocalDate.now(Period.ZONE);

    @Test
    void the_figures_of_the_year_stand_beside_each_other() {
        receivedToday("G20", 1, "COUNTER", "ATTACHED");
        receivedToday("H60", 1, "POST", "MISSING");
        for (String definition : new String[] {"CONV.v1", "ERES.2026", "DIGI.2026"}) {
            assertThat(ShownTable.row(wall(), ">" + definition + "<"))
                    .as(definition)
                    .hasSize(3)
                    .satisfies(row -> {
                        assertThat(row.get(1)).startsWith(figure("ministry", definition));
                        assertThat(row.get(2)).startsWith(figure("locality", definition));
                    });
        }
    }

    @Test
    void the_backlog_is_told_with_its_oldest_and_what_is_received_today_moves_the_flow() {
        register("G20-000103-0001,G20,1.001193,COUNTER,2000-01-03,4,,false,,,TK/true/MISSING");
        JsonNode scans = json.tree(page("/api/rates/debt")).get(0);
        assertThat(scans.path("name").asString()).isEqualTo("scan");
        long owed = scans.path("day").asLong()
                + scans.path("week").asLong()
                + scans.path("month").asLong()
                + scans.path("older").asLong();
        assertThat(ShownTable.row(wall(), "href=\"/dossiers?state=PAPER\""))
                .containsExactly(
                        "Paper dossiers with no scan Oldest: 03/01/2000 00:00",
                        String.format(Locale.ENGLISH, "%,d", owed));

        long before = flow("Dossiers received");
        receivedToday("G20", 2, "ONLINE", "MISSING");
        receivedToday("G20", 3, "POST", "ATTACHED");
        assertThat(flow("Dossiers received")).isEqualTo(before + 2);
    }

    @Test
    void flow_and_backlog_are_metrics_of_the_agencies_that_are_listed_and_of_no_other() {
        ExampleRecords.put(jdbc, objects);
        jdbc.sql("""
                        INSERT INTO filing (scan, agency, counter, file_name, accepted_at)
                        VALUES (:scan, 'K08', 'quay-1', 'đơn.pdf', now()) ON CONFLICT DO NOTHING
                        """).param("scan", ExampleRecords.SCAN).update();
        receivedToday("G11", 1, "COUNTER", "MISSING");
        receivedToday("G11", 2, "COUNTER", "MISSING");
        receivedToday("G11", 3, "ONLINE", "MISSING");
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(page("/actuator/prometheus"))
                        .contains(
                                "hoso_flow_today{agency=\"G11\",stage=\"received\"} 3.0\n",
                                "hoso_owed_agency{agency=\"G11\",name=\"scan\"} 2.0\n")
                        .doesNotContain("agency=\"K08\""));
        jdbc.sql("DELETE FROM filing WHERE agency = 'K08'").update();
    }

    private void receivedToday(String agency, int ordinal, String channel, String state) {
        register("%1$s-%2$s-%3$04d,%1$s,1.001193,%4$s,%5$s,4,,true,true,false,TK/true/%6$s"
                .formatted(
                        agency, today.format(DateTimeFormatter.ofPattern("yyMMdd")), ordinal, channel, today, state));
    }

    private String figure(String group, String definition) {
        return json.tree(page("/api/rates?group=" + group + "&definition=" + definition))
                .get(0)
                .path("textEn")
                .asString();
    }

    private long flow(String stage) {
        return Long.parseLong(ShownTable.row(wall(), ">" + stage + "<").get(1).replace(",", ""));
    }

    private String wall() {
        return page("/rates/wall?lang=en");
    }

    private String page(String address) {
        return String.valueOf(rest().get().uri(address).retrieve().body(String.class));
    }
}
