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
        assertThat(owed("H20.77", "retry").path("total").asLong()).isZero();
    }

    @Test
    void what_is_owed_is_told_as_metrics_with_the_age_of_the_oldest() {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(text("/actuator/prometheus"))
                        .contains("hoso_owed{name=\"retry\"}", "hoso_owed_oldest_seconds{name=\"scan\"}"));
    }

    @Test
    void all_kinds_are_told() {
        var names = new ArrayList<String>();
        json.tree(text("/api/rates/debt"))
                .forEach(one -> names.add(one.path("name").asString()));
        assertThat(names).containsExactlyInAnyOrder("scan", "dossier", "retry", "reading");
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
