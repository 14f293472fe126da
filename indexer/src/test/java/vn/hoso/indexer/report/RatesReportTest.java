package vn.hoso.indexer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.samples.ExampleRegistry;

class RatesReportTest extends OnRealServers {

    private static final Pattern ROW = Pattern.compile("<row .*?</row>");
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+)\\d+\"[^>]*?(?: t=\"(\\w+)\")?[^>]*>(.*?)</c>");

    @TempDir
    Path folder;

    @Test
    void the_published_figures_of_2023_stand_in_the_pdf_and_in_the_workbook() throws Exception {
        Path csv = folder.resolve("registry.csv");
        ExampleRegistry.writeCsv(csv);
        rest().post()
                .uri("/api/registry?all=true")
                .header("Content-Type", "text/csv")
                .body(new FileSystemResource(csv))
                .retrieve()
                .toBodilessEntity();
        Map<String, List<String>> published = Map.of(
                "2023-01/2023-10", List.of("82.42", "70.15", "26.93", "40.91", "16.15", "27.77"),
                "2023-01/2023-09", List.of("81.39", "70.24", "24.48", "38.94", "13.70", "25.80"));
        for (var months : published.entrySet()) {
            String vietnamese = text(file("pdf", months.getKey(), "vi"));
            String english = text(file("pdf", months.getKey(), "en"));
            var numbers = sheet(file("xlsx", months.getKey(), "vi"), 1).toString();
            for (String figure : months.getValue()) {
                assertThat(english).contains(figure);
                assertThat(vietnamese).contains(figure.replace('.', ','));
                assertThat(numbers).contains(figure);
            }
            assertThat(vietnamese).contains("Cách tính", "SHA-256 của số liệu", "Kỳ này chưa chốt");
        }
    }

    @Test
    void the_pdf_is_sound_pdf_a_2b() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(file("pdf", "2016-05", "vi")), PDFAFlavour.PDFA_2_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            assertThat(validator.validate(parser).getTestAssertions().stream()
                            .map(failed -> failed.getRuleId().getClause() + " " + failed.getMessage())
                            .distinct())
                    .isEmpty();
        }
    }

    @Test
    void a_merger_stands_in_the_workbook_in_both_views() throws IOException {
        var lines = new ArrayList<String>();
        for (int i = 1; i <= 4; i++) {
            lines.add(line("H59", i, "2024-08-01", i <= 2));
            lines.add(line("H07", i, "2024-08-01", i <= 1));
        }
        for (int i = 5; i <= 14; i++) {
            lines.add(line("H61", i, "2025-08-01", i <= 10));
        }
        register(lines.toArray(String[]::new));
        // Bến Tre and Trà Vinh went on as Vĩnh Long on 1 July 2025: 3 of 8 or 37.50 % became 6 of 10 or 60 %, up 22.50.
        byte[] after = file("xlsx", "2025-Q3", "vi");
        assertThat(row(sheet(after, 1), "H61", "CONV.v1"))
                .contains("6", "10", "60.00", "22.50", "3", "8", "37.50", "H07, H59");
        byte[] before = file("xlsx", "2024-Q3", "vi");
        assertThat(row(sheet(before, 1), "H59", "CONV.v1")).contains("2", "4", "50.00");
        assertThat(row(sheet(before, 1), "H61", "CONV.v1")).isEmpty();
        assertThat(row(sheet(before, 2), "H61", "CONV.v1")).contains("3", "8", "37.50");
        assertThat(row(sheet(before, 2), "H59", "CONV.v1")).isEmpty();
    }

    @Test
    void the_report_of_a_frozen_period_is_of_what_was_published() throws IOException {
        register(line("H50", 1, "2011-02-01", true), line("H50", 2, "2011-02-01", false));
        rest().post().uri("/api/rates/freezes?period=2011-02").retrieve().toBodilessEntity();
        byte[] first = file("xlsx", "2011-02", "vi");
        register(line("H50", 2, "2011-02-01", true));
        byte[] later = file("xlsx", "2011-02", "vi");
        assertThat(row(sheet(later, 1), "H50", "CONV.v1"))
                .contains("1", "2", "50.00")
                .isEqualTo(row(sheet(first, 1), "H50", "CONV.v1"));
        assertThat(text(file("pdf", "2011-02", "en"))).contains("Figures as they were first published.", "50.00");
    }

    @Test
    void a_period_that_is_none_is_not_understood() {
        assertThat(rest().get()
                        .uri("/rates/report.pdf?period=january")
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }

    private static String line(String agency, int ordinal, String day, boolean met) {
        return "%s-%s-%04d,%s,1.001193,COUNTER,%s,4,,false,,,TK/true/%s"
                .formatted(
                        agency, day.substring(2).replace("-", ""), ordinal, agency, day, met ? "ATTACHED" : "MISSING");
    }

    private byte[] file(String kind, String period, String language) {
        var answer = rest().get()
                .uri("/rates/report." + kind + "?period=" + period + "&lang=" + language)
                .retrieve()
                .toEntity(byte[].class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(String.valueOf(answer.getHeaders().getFirst("Content-Disposition")))
                .contains("hoso-" + period.replace('/', '_') + "." + kind);
        return Objects.requireNonNull(answer.getBody());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> row(List<List<String>> sheet, String subject, String definition) {
        return sheet.stream()
                .filter(row -> row.contains(subject) && row.contains(definition))
                .findFirst()
                .orElse(List.of());
    }

    /** The cells of a sheet, row by row, as they are stored: numbers with a point. */
    private List<List<String>> sheet(byte[] xlsx, int number) throws IOException {
        Map<String, String> parts = new HashMap<>();
        Path file = Files.write(folder.resolve("report.xlsx"), xlsx);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        List<String> shared = Pattern.compile("<si><t[^>]*>(.*?)</t></si>", Pattern.DOTALL)
                .matcher(parts.getOrDefault("xl/sharedStrings.xml", ""))
                .results()
                .map(match -> match.group(1))
                .toList();
        return ROW.matcher(parts.getOrDefault("xl/worksheets/sheet" + number + ".xml", ""))
                .results()
                .map(row -> CELL.matcher(row.group())
                        .results()
                        .map(cell -> value(cell.group(2), cell.group(3), shared))
                        .toList())
                .toList();
    }

    private static String value(@Nullable String type, String inner, List<String> shared) {
        String text = inner.replaceAll("<[^>]*>", "");
        return "s".equals(type) ? shared.get(Integer.parseInt(text)) : text;
    }
}
