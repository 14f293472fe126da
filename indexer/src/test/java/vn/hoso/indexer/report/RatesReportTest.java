package vn.hoso.indexer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tools.jackson.databind.JsonNode;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.plumbing.hashing.Sha256;
import vn.hoso.samples.ExampleRegistry;
import vn.hoso.samples.PublishedFigure;

class RatesReportTest extends OnRealServers {

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
        for (String lastMonth : List.of("2023-09", "2023-10")) {
            for (String language : List.of("vi", "en")) {
                List<PublishedFigure> published = PublishedFigure.upTo(lastMonth);
                String pdf = text(file("pdf", "2023-01/" + lastMonth, language));
                var workbook = sheet(file("xlsx", "2023-01/" + lastMonth, language), 1);
                published.forEach(figure -> {
                    stands_on_the_cover(figure, pdf, language);
                    stands_in_its_row(figure, workbook, language);
                });
                assertThat(pdf)
                        .as("ministries beside localities")
                        .contains(beside(published.get(0), published.get(1), language))
                        .contains(beside(published.get(2), published.get(3), language));
            }
        }
        assertThat(text(file("pdf", "2023-01/2023-10", "vi")))
                .contains("Cách tính", "SHA-256 của số liệu", "Kỳ này chưa chốt");
    }

    private static void stands_on_the_cover(PublishedFigure figure, String pdf, String language) {
        assertThat(pdf)
                .containsPattern("%s [^0-9]*%s %s [0-9., /]+ · %s "
                        .formatted(
                                figure.groupName(language),
                                Pattern.quote(figure.definition()),
                                Pattern.quote(figure.percent(language)),
                                Pattern.quote(figure.points(language))));
    }

    private static String beside(PublishedFigure ministries, PublishedFigure localities, String language) {
        return String.join(
                " ",
                ministries.definition(),
                ministries.percent(language),
                ministries.points(language),
                localities.percent(language),
                localities.points(language));
    }

    private static void stands_in_its_row(PublishedFigure figure, List<List<String>> workbook, String language) {
        List<String> head = workbook.get(0);
        List<String> row = row(workbook, figure.subject(), figure.definition());
        boolean english = language.equals("en");
        assertThat(row.get(head.indexOf(english ? "Agency" : "Cơ quan"))).isEqualTo(figure.groupName(language));
        assertThat(row.get(head.indexOf(english ? "Rate, %" : "Tỷ lệ, %"))).isEqualTo(figure.percent());
        assertThat("+" + row.get(head.indexOf(english ? "Change, percentage points" : "Thay đổi, điểm phần trăm")))
                .isEqualTo(figure.points());
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
    void the_seal_is_made_anew_from_the_counts_that_are_given_out_and_breaks_when_one_changes() throws IOException {
        register(line("H50", 1, "2010-03-01", true), line("H50", 2, "2010-03-01", false));
        register(line("H50", 1, "2009-03-01", true), line("G12", 1, "2010-03-01", true));
        String seal = sealOfCounts("2010-03");
        assertThat(sheet(file("xlsx", "2010-03", "en"), 4)).contains(List.of("SHA-256 of the figures", seal));
        assertThat(text(file("pdf", "2010-03", "en"))).contains("SHA-256 of the figures " + seal);
        register(line("H50", 2, "2010-03-01", true));
        assertThat(sheet(file("xlsx", "2010-03", "en"), 4))
                .contains(List.of("SHA-256 of the figures", sealOfCounts("2010-03")))
                .doesNotContain(List.of("SHA-256 of the figures", seal));
    }

    /** As the last sheet says that it is made. */
    private String sealOfCounts(String month) {
        return Sha256.of(json.tree(String.valueOf(rest().get()
                        .uri("/api/rates?definition=all&from=%1$s&to=%1$s".formatted(month))
                        .retrieve()
                        .body(String.class)))
                .valueStream()
                .map(figure -> Stream.of(
                                        figure.path("subject"),
                                        figure.path("definition"),
                                        figure.path("from"),
                                        figure.path("to"),
                                        figure.path("numerator"),
                                        figure.path("denominator"),
                                        figure.path("change").path("baseNumerator"),
                                        figure.path("change").path("baseDenominator"))
                                .map(JsonNode::asString)
                                .collect(Collectors.joining("|"))
                        + "\n")
                .sorted()
                .collect(Collectors.joining()));
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
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static List<String> row(List<List<String>> sheet, String subject, String definition) {
        return sheet.stream()
                .filter(row -> row.get(0).equals(subject) && row.get(2).equals(definition))
                .findFirst()
                .orElse(List.of());
    }

    /** The cells of a sheet, row by row, as they are stored: numbers with a point. */
    private static List<List<String>> sheet(byte[] xlsx, int number) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getSheet(number - 1).orElseThrow().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getRawValue())
                            .toList())
                    .toList();
        }
    }
}
