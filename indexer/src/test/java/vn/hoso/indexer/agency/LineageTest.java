package vn.hoso.indexer.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineageTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 2, 28);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    private final Agencies agencies = new Agencies();
    private final Lineage lineage = agencies.lineage();

    @ParameterizedTest
    @CsvSource({
        "H63, H38",
        "H38, H38",
        "H19, H19",
        "H06, H29",
        "H25, H42",
        "G13, G10",
        "G10, G10",
        "G07, G09",
        "G21, G21"
    })
    void an_agency_goes_on_as_the_law_said(String code, String today) {
        assertThat(lineage.goesOnAs(code, AFTER)).containsExactly(today);
        assertThat(lineage.goesOnAs(code, BEFORE)).containsExactly(code);
    }

    @Test
    void three_provinces_are_one() {
        assertThat(lineage.partsOf("H44", AFTER)).containsExactly("H28", "H44", "H62");
        assertThat(lineage.partsOf("H44", LocalDate.of(2025, 6, 30))).containsExactly("H44");
    }

    @ParameterizedTest
    @CsvSource({"2023-10-31, 22, 63", "2025-03-01, 17, 63", "2025-07-01, 17, 34", "2026-11-25, 17, 34"})
    void there_were_so_many_ministries_and_localities_and_each_old_one_is_part_of_one_of_them(
            LocalDate day, int ministries, int localities) {
        List<Agency> there = agencies.on(day);
        assertThat(there.stream().filter(one -> one.group() == AgencyGroup.MINISTRY))
                .hasSize(ministries);
        assertThat(there.stream().filter(one -> one.group() == AgencyGroup.LOCALITY))
                .hasSize(localities);
        List<String> parts = there.stream()
                .flatMap(one -> lineage.partsOf(one.code(), day).stream())
                .toList();
        assertThat(parts).doesNotHaveDuplicates();
        assertThat(parts)
                .containsExactlyInAnyOrderElementsOf(Stream.of(AgencyGroup.values())
                        .flatMap(group -> agencies.codes(group).stream())
                        .toList());
    }

    @Test
    void what_was_split_is_part_of_none_of_its_heirs() {
        var split = new Agencies(List.of(
                agency("H90", "2020-01-01", "2025-12-31", "H91", "H92"),
                agency("H91", "2026-01-01", null),
                agency("H92", "2026-01-01", null)));
        var day = LocalDate.of(2026, 2, 1);
        assertThat(split.lineage().goesOnAs("H90", day)).containsExactly("H91", "H92");
        assertThat(split.lineage().partsOf("H91", day)).containsExactly("H91");
        assertThat(split.lineage().splitInto("H91", LocalDate.of(2025, 2, 1), day))
                .isEqualTo(Set.of("H90"));
        assertThat(split.lineage().splitInto("H91", LocalDate.of(2026, 1, 1), day))
                .isEmpty();
    }

    @Test
    void a_list_that_leads_in_a_circle_ends() {
        var circle = new Agencies(List.of(
                agency("H90", "2020-01-01", "2021-12-31", "H91"), agency("H91", "2020-01-01", "2022-12-31", "H90")));
        assertThat(circle.lineage().goesOnAs("H90", AFTER)).containsExactly("H90");
    }

    private static Agency agency(String code, String from, @Nullable String to, String... successors) {
        return new Agency(
                code,
                code,
                code,
                AgencyGroup.LOCALITY,
                null,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                List.of(successors));
    }
}
