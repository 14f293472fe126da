package vn.hoso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.bench.measure.FieldComparison;
import vn.hoso.bench.measure.ZoneErrors;
import vn.hoso.bench.pages.BenchPage;
import vn.hoso.bench.systems.HosoLine;
import vn.hoso.bench.systems.PageReading;

/**
 * Real scans, which are never part of the project: images, each beside a JSON of the same name with the wording of its
 * title zone ({@code zone}) and its {@code fields} ({@code type} as printed, {@code number}, {@code notation},
 * {@code date}, {@code issuer}, {@code subject}).
 */
final class RealScans {
    private static final List<String> FIELDS = List.of("type", "number", "notation", "date", "issuer", "subject");
    private static final JsonMapper JSON = new JsonMapper();

    private RealScans() {}

    static List<String> measured(HosoLine hoso, Path folder, Path out) throws IOException {
        List<Path> images;
        try (Stream<Path> files = Files.list(folder)) {
            images = files.filter(file -> !file.toString().endsWith(".json"))
                    .filter(file -> Files.exists(truthOf(file)))
                    .sorted()
                    .toList();
        }
        // The scan goes in as it is: its own file stands where a made page has its PDF.
        List<BenchPage> pages = images.stream()
                .map(image -> new BenchPage(
                        image.getFileName().toString(), "REAL", "REAL", "", "", Map.of(), image, image, 0))
                .toList();
        List<PageReading> readings = hoso.read(pages, out).readings();
        List<String> lines = new ArrayList<>();
        lines.add("| scan | zone CER | " + String.join(" | ", FIELDS) + " |");
        lines.add("|---".repeat(FIELDS.size() + 2) + "|");
        double sum = 0;
        for (int i = 0; i < images.size(); i++) {
            JsonNode truth = JSON.readTree(Files.readString(truthOf(images.get(i))));
            double cer = ZoneErrors.cer(
                    truth.path("zone").asString(""), readings.get(i).text());
            sum += cer;
            StringBuilder row = new StringBuilder("| " + (i + 1) + " | " + String.format(Locale.ROOT, "%.2f", cer));
            for (String field : FIELDS) {
                row.append(" | ").append(verdict(field, truth.path("fields"), readings.get(i)));
            }
            lines.add(row + " |");
        }
        lines.add(
                String.format(Locale.ROOT, "%nTitle-zone CER, mean of %d: %.2f.", images.size(), sum / images.size()));
        return lines;
    }

    private static Path truthOf(Path image) {
        String name = image.getFileName().toString();
        return image.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + "json");
    }

    private static String verdict(String field, JsonNode truth, PageReading reading) {
        if (!truth.path(field).isString()) {
            return "–";
        }
        String printed = truth.path(field).asString("");
        PageReading.Answer answer = reading.answer().orElse(null);
        if (answer == null) {
            return "in doubt";
        }
        String read = field.equals("type") ? answer.type() : answer.fields().get(field);
        if (read == null || read.equals("UNKNOWN")) {
            return "in doubt";
        }
        boolean right = field.equals("type") ? code(printed).equals(read) : FieldComparison.same(field, printed, read);
        return right ? "right" : "**wrong**";
    }

    /** The code of a type: its name in capitals without marks. */
    private static String code(String name) {
        return Normalizer.normalize(name.toUpperCase(Locale.ROOT).replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace(' ', '_');
    }
}
