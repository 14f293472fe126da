package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoso.indexer.ExampleRecords;
import vn.hoso.indexer.OnRealServers;

/** What is missing on either side of the register is counted, with its age. */
class DebtTest extends OnRealServers {

    @BeforeEach
    void records() {
        ExampleRecords.put(jdbc, objects);
        register(
                "H20-160501-0001,H20.77,1.001193,COUNTER,2016-05-01,4,,false,,,TK/true/MISSING",
                "H20-160502-0002,H20.77,1.001193,POST,2016-05-02,4,,false,,,TK/true/MISSING",
                "H20-160503-0003,H20.77,1.001193,COUNTER,2016-05-03,3,,false,,,TK/true/MISSING",
                "H20-160504-0004,H20.77,1.001193,ONLINE,2016-05-04,4,,false,,,TK/true/MISSING",
                "H20-160505-0005,H20.77,1.001193,COUNTER,2016-05-05,4,,false,,,TK/true/ATTACHED");
    }

    @Test
    void paper_dossiers_with_no_scan_are_owed_since_their_reception() {
        JsonNode owed = owed("H20.77", "scan");
        assertThat(owed.path("older").asLong()).isEqualTo(2);
        assertThat(owed.path("oldest").asString()).isEqualTo("2016-04-30T17:00:00Z");
    }

    @Test
    void documents_with_no_dossier_refused_and_unread_scans_are_owed_too() {
        // The example: one document in the tray, one scan refused, one scan being read, all of today.
        for (String name : List.of("dossier", "retry", "reading")) {
            assertThat(owed("H22", name).path("day").asLong()).as(name).isPositive();
        }
        assertThat(owed("H20.77", "retry").path("day").asLong()).isZero();
    }

    @Test
    void what_is_owed_is_told_as_metrics_with_the_age_of_the_oldest() {
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(text("/actuator/prometheus"))
                        .contains("hoso_owed{name=\"retry\"}", "hoso_owed_oldest_seconds{name=\"scan\"}"));
    }

    @Test
    void scans_of_an_agency_of_which_nobody_has_told_are_owed_until_it_is_taken_in() {
        jdbc.sql("""
                        INSERT INTO filing (scan, agency, counter, file_name, accepted_at)
                        VALUES (:scan, 'K07.01', 'quay-1', 'đơn.pdf', now()) ON CONFLICT DO NOTHING
                        """).param("scan", ExampleRecords.SCAN).update();
        assertThat(owed("K07", "agency").path("day").asLong()).isEqualTo(1);
        jdbc.sql("""
                        INSERT INTO agency VALUES ('K07', 'Hội đồng nhân dân', 'People’s council', 'locality', NULL,
                          '2026-01-01', NULL, '{}') ON CONFLICT DO NOTHING
                        """).update();
        assertThat(owed("K07", "agency").path("day").asLong()).isZero();
        jdbc.sql("DELETE FROM agency WHERE code = 'K07'").update();
        jdbc.sql("DELETE FROM filing WHERE agency = 'K07.01'").update();
    }

    @Test
    void all_kinds_are_told() {
        var names = new ArrayList<String>();
        json.tree(text("/api/rates/debt"))
                .forEach(one -> names.add(one.path("name").asString()));
        assertThat(names).containsExactlyInAnyOrder("scan", "dossier", "retry", "reading", "agency");
        assertThat(text("/rates/debt?subject=H20.77&lang=en")).contains("Paper dossiers with no scan", "01/05/2016");
    }

    private JsonNode owed(String subject, String name) {
        for (JsonNode one : json.tree(text("/api/rates/debt?subject=" + subject))) {
            if (one.path("name").asString().equals(name)) {
                return one;
            }
        }
        throw new AssertionError("Nothing is told of " + name);
    }

    private String text(String address) {
        return String.valueOf(rest().get().uri(address).retrieve().body(String.class));
    }
}
