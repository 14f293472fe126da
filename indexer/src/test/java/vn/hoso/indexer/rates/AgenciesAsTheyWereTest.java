package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoso.indexer.OnRealServers;

/**
 * Yên Bái (H63) went on as Lào Cai (H38) on 1 July 2025. Worked by hand: in the third quarter of 2024 Lào Cai met 2 of 4,
 * Yên Bái 1 of 4, together 3 of 8 or 37.50 %; in that of 2025 the merged Lào Cai met 6 of 10 or 60.00 %, up 22.50.
 */
class AgenciesAsTheyWereTest extends OnRealServers {

    @BeforeEach
    void the_dossiers_of_both_years() {
        register(Stream.of(dossiers("H38", "2024", 2, 4), dossiers("H63", "2024", 1, 4), dossiers("H38", "2025", 6, 10))
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    @Test
    void a_change_after_a_merger_is_against_all_that_were_merged() {
        JsonNode figure = figure("H38", "2025-Q3", "WERE");
        assertThat(figure.path("textEn").asString()).isEqualTo("60.00 %");
        JsonNode change = figure.path("change");
        assertThat(change.path("basePercent").decimalValue()).isEqualByComparingTo("37.50");
        assertThat(change.path("points").decimalValue()).isEqualByComparingTo("22.50");
        assertThat(change.path("basePredecessors").toString()).isEqualTo("[\"H63\"]");
    }

    @Test
    void the_year_before_stays_what_it_was_and_can_be_seen_as_the_agencies_of_today() {
        assertThat(figure("H38", "2024-Q3", "WERE").path("textEn").asString()).isEqualTo("50.00 %");
        assertThat(figure("H63", "2024-Q3", "WERE").path("textEn").asString()).isEqualTo("25.00 %");
        assertThat(figure("H38", "2024-Q3", "ARE").path("textEn").asString()).isEqualTo("37.50 %");
        assertThat(rows("2024-Q3", "WERE")).contains("H38", "H63");
        assertThat(rows("2024-Q3", "ARE")).contains("H38").doesNotContain("H63");
    }

    @Test
    void within_a_year_of_merging_nothing_is_comparable_but_as_the_agencies_of_today() {
        JsonNode were = figure("H38", "2025", "WERE").path("change");
        assertThat(were.path("comparable").asBoolean()).isFalse();
        assertThat(were.path("points").isNull()).isTrue();
        JsonNode are = figure("H38", "2025", "ARE").path("change");
        assertThat(are.path("points").decimalValue()).isEqualByComparingTo("22.50");
    }

    @Test
    void a_unit_of_a_province_is_compared_with_nothing_from_before_districts_ended() {
        register(Stream.of(
                        dossiers("H26.10", "2024", 1, 2),
                        dossiers("H26.10", "2025", 2, 2),
                        dossiers("G01.10", "2024", 1, 2),
                        dossiers("G01.10", "2025", 2, 2))
                .flatMap(List::stream)
                .toArray(String[]::new));
        assertThat(comparable("H26.10", "2025-Q3")).isFalse();
        assertThat(comparable("H26.10", "2025")).isFalse();
        assertThat(comparable("H26.10", "2026-Q3")).as("both after").isTrue();
        assertThat(comparable("H26.10", "2025-Q2")).as("both before").isTrue();
        assertThat(comparable("H26", "2025-Q3")).as("the province itself").isTrue();
        assertThat(comparable("G01.10", "2025-Q3")).as("below a ministry").isTrue();
        assertThat(page("/rates?from=2025-07&to=2025-09&definition=CONV.v1&subject=H26.10&lang=en"))
                .contains("not comparable", "districts ended and communes took over");
    }

    private boolean comparable(String agency, String period) {
        return figure(agency, period, "WERE").path("change").path("comparable").asBoolean();
    }

    @Test
    void a_group_counts_the_same_dossiers_in_both_views() {
        for (String period : List.of("2024-Q3", "2025")) {
            assertThat(group(period, "ARE").path("denominator"))
                    .isEqualTo(group(period, "WERE").path("denominator"));
        }
    }

    @Test
    void the_page_says_which_agencies_the_base_counts_and_shows_either_view() {
        String were = page("/rates?from=2025-07&to=2025-09&definition=CONV.v1&lang=en");
        assertThat(were)
                .contains("(with H63)", "like with like", "Show agencies as they are today", "+22.50")
                .containsPattern("agencies=ARE");
        String year = page("/rates?from=2025-01&to=2025-12&definition=CONV.v1&subject=H38&lang=en");
        assertThat(year).contains("not comparable", "Not comparable: the agency was merged");
        String are = page("/rates?from=2024-07&to=2024-09&definition=CONV.v1&agencies=ARE&lang=en");
        assertThat(are)
                .contains("37.50 %", "Dossiers of merged agencies are counted")
                .doesNotContain("Yen Bai");
    }

    @Test
    void the_figure_of_either_view_opens_to_its_dossiers() {
        assertThat(page("/api/rates/CONV.v1/dossiers?agency=H38&from=2024-Q3&to=2024-Q3&agencies=ARE&side=denominator"))
                .contains("\"total\":8");
        assertThat(page("/api/rates/CONV.v1/dossiers?agency=H38&from=2024-Q3&to=2024-Q3&side=denominator"))
                .contains("\"total\":4");
    }

    private static List<String> dossiers(String agency, String year, int met, int counted) {
        return IntStream.rangeClosed(1, counted)
                .mapToObj(i -> "%s-%s0801-%04d,%s,1.001193,COUNTER,%s-08-01,4,,false,,,TK/true/%s"
                        .formatted(agency, year.substring(2), i, agency, year, i <= met ? "ATTACHED" : "MISSING"))
                .toList();
    }

    private JsonNode figure(String agency, String period, String view) {
        return json.tree(page("/api/rates?definition=CONV.v1&agency=%s&from=%s&to=%s&agencies=%s"
                        .formatted(agency, period, period, view)))
                .get(0);
    }

    private JsonNode group(String period, String view) {
        return json.tree(page("/api/rates?definition=CONV.v1&group=locality&from=%s&to=%s&agencies=%s"
                        .formatted(period, period, view)))
                .get(0);
    }

    private List<String> rows(String period, String view) {
        return json.tree(page("/api/rates?definition=CONV.v1&group=locality&from=%s&to=%s&agencies=%s"
                        .formatted(period, period, view)))
                .findValuesAsString("subject");
    }

    private String page(String address) {
        return String.valueOf(rest().get().uri(address).retrieve().body(String.class));
    }
}
