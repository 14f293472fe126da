package vn.hoso.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleRegistryTest {
    private static final List<String[]> DOSSIERS =
            ExampleRegistry.rows().stream().map(row -> row.split(",", -1)).toList();

    @ParameterizedTest
    @CsvSource({
        "G, 2023, 10, 82.42, 26.93",
        "H, 2023, 10, 70.15, 40.91",
        "G, 2022, 10, 51.69, 10.78",
        "H, 2022, 10, 38.84, 13.14",
        "G, 2023, 9, 81.39, 24.48",
        "H, 2023, 9, 70.24, 38.94",
        "G, 2022, 9, 51.69, 10.78",
        "H, 2022, 9, 38.84, 13.14"
    })
    void the_published_figures_come_out_of_single_dossiers(
            String group, int year, int months, BigDecimal conversion, BigDecimal results) {
        Predicate<String[]> received = dossier -> dossier[1].startsWith(group)
                && dossier[4].compareTo(year + "-01-01") >= 0
                && dossier[4].compareTo("%d-%02d-31".formatted(year, months)) <= 0;
        assertThat(share(received.and(dossier -> !"ONLINE".equals(dossier[3])), ExampleRegistryTest::hasAPaper))
                .isEqualTo(conversion);
        assertThat(share(received.and(dossier -> "true".equals(dossier[7])), dossier -> "true".equals(dossier[8])))
                .isEqualTo(results);
    }

    @Test
    void every_dossier_has_a_code_of_its_own_that_names_its_agency_and_day() {
        HashSet<String> codes = new HashSet<>();
        for (String[] dossier : DOSSIERS) {
            assertThat(codes.add(dossier[0])).as(dossier[0]).isTrue();
            assertThat(dossier[0])
                    .startsWith(dossier[1] + "-" + dossier[4].replace("-", "").substring(2) + "-");
        }
        assertThat(codes).hasSizeGreaterThan(40_000);
    }

    @Test
    void the_dossiers_of_the_sample_scans_wait_for_their_papers() {
        for (SampleLibrary.Sample sample : SampleLibrary.samples()) {
            String code = sample.dossier().isEmpty() ? sample.paper().dossierCode() : sample.dossier();
            assertThat(DOSSIERS.stream().filter(dossier -> dossier[0].equals(code)))
                    .as(code)
                    .singleElement()
                    .satisfies(dossier -> assertThat(hasAPaper(dossier)).isFalse());
        }
    }

    @Test
    void the_file_is_the_same_whenever_it_is_made(@TempDir Path folder) throws IOException {
        ExampleRegistry.writeCsv(folder.resolve("a.csv"));
        ExampleRegistry.writeCsv(folder.resolve("b.csv"));
        assertThat(folder.resolve("a.csv")).hasSameBinaryContentAs(folder.resolve("b.csv"));
        assertThat(Files.readAllLines(folder.resolve("a.csv")).get(0)).isEqualTo(ExampleRegistry.COLUMNS);
    }

    private static boolean hasAPaper(String[] dossier) {
        return dossier[10].contains("/ATTACHED") || dossier[10].contains("/CONVERTED");
    }

    private static BigDecimal share(Predicate<String[]> of, Predicate<String[]> meeting) {
        long all = DOSSIERS.stream().filter(of).count();
        long met = DOSSIERS.stream().filter(of).filter(meeting).count();
        return BigDecimal.valueOf(met * 100).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
    }
}
