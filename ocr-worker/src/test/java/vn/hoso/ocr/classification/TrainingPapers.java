package vn.hoso.ocr.classification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import vn.hoso.samples.page.CleanPage;
import vn.hoso.samples.page.DrawnPages;
import vn.hoso.samples.wording.Draw;
import vn.hoso.samples.wording.Wording;

/**
 * Papers to train with and to try a model on: what the corpus of infra/samples draws, and papers of training/papers.txt,
 * spoilt as recognition spoils them. A seed gives the same paper always; seeds of the benchmark are never asked for.
 */
final class TrainingPapers {
    private static final int LOW_RESOLUTION = 40;

    private static final List<Template> TEMPLATES = read();

    /** Of the kinds that are no type every third is kept from training: a model meets others than it was shown. */
    private static final List<Template> SHOWN =
            TEMPLATES.stream().filter(template -> !template.kept()).toList();

    private record Template(String type, List<String> headings, List<String> lines, boolean kept) {}

    private TrainingPapers() {}

    /** Papers of every kind, such as no training shows included. */
    static List<LabelledPaper> of(long from, long to) {
        return LongStream.range(from, to).mapToObj(seed -> of(seed, TEMPLATES)).toList();
    }

    /** Papers to train with. */
    static List<LabelledPaper> shown(long from, long to) {
        return LongStream.range(from, to).mapToObj(seed -> of(seed, SHOWN)).toList();
    }

    /** One paper; a third are clean, a third slightly spoilt, a third badly. */
    private static LabelledPaper of(long seed, List<Template> templates) {
        if (seed >= 1_000_000) {
            throw new IllegalArgumentException("Seed " + seed + " is kept for the benchmark");
        }
        Draw draw = new Draw(seed * 7_919 + 17);
        LabelledPaper paper = draw.chance(0.35) ? written(draw, templates) : drawn(draw);
        double strength = draw.chance(0.33) ? 0 : draw.chance(0.5) ? draw.real(0, 0.08) : draw.real(0.08, 0.3);
        List<String> spoilt =
                new RecognitionNoise(draw, strength).over(paper.text().lines().toList());
        return new LabelledPaper(paper.type(), String.join("\n", spoilt));
    }

    private static LabelledPaper drawn(Draw draw) {
        DrawnPages pages = new DrawnPages(draw, LOW_RESOLUTION, false, false);
        CleanPage page = switch (draw.between(0, 9)) {
            case 0, 1, 2, 3 -> pages.decree30(draw.between(0, 28));
            case 4, 5 -> pages.certificate();
            case 6 -> pages.form();
            case 7 -> pages.table();
            case 8 -> pages.nameList();
            default -> pages.odd();
        };
        return new LabelledPaper(page.type(), String.join("\n", page.lines()));
    }

    private static LabelledPaper written(Draw draw, List<Template> templates) {
        Template template = draw.of(templates);
        List<String> lines = new ArrayList<>();
        boolean official = !template.type().equals("UNKNOWN") || draw.chance(0.25);
        if (official && draw.chance(0.8)) {
            lines.add("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            lines.add("Độc lập - Tự do - Hạnh phúc");
        }
        if (draw.chance(official ? 0.5 : 0.2)) {
            lines.add(0, Wording.from(draw, "unitCap").toUpperCase(Locale.ROOT));
        }
        if (!template.headings().isEmpty() && draw.chance(0.8)) {
            lines.add(draw.of(template.headings()));
        }
        List<String> body = new ArrayList<>(template.lines());
        if (draw.chance(0.3)) {
            Collections.shuffle(body, new Random(draw.between(0, 1_000_000)));
        }
        for (String line : body.subList(0, draw.between(Math.min(4, body.size()), body.size()))) {
            for (int i = 0, times = line.startsWith("{n1} {") ? draw.between(1, 8) : 1; i < times; i++) {
                lines.add(Wording.say(draw, line.replace("{year}", Integer.toString(draw.between(2005, 2026)))));
            }
        }
        return new LabelledPaper(template.type(), String.join("\n", lines));
    }

    private static List<Template> read() {
        List<Template> templates = new ArrayList<>();
        for (String line : text().lines().toList()) {
            if (line.matches("\\[[A-Z_]+]")) {
                String type = line.substring(1, line.length() - 1);
                boolean kept = type.equals("UNKNOWN") && templates.size() % 3 == 0;
                templates.add(new Template(type, new ArrayList<>(), new ArrayList<>(), kept));
            } else if (line.startsWith("=") && line.length() > 2) {
                templates
                        .get(templates.size() - 1)
                        .headings()
                        .addAll(List.of(line.substring(2).split(" / ", -1)));
            } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("=")) {
                templates.get(templates.size() - 1).lines().add(line);
            }
        }
        return templates;
    }

    private static String text() {
        try (InputStream file = TrainingPapers.class.getResourceAsStream("/training/papers.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
