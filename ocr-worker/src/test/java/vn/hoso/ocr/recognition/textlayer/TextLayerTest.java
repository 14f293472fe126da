package vn.hoso.ocr.recognition.textlayer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

class TextLayerTest {

    private static final int DPI = 200;
    private static final byte[] VNTIME = FontWithOtherCodes.file(OldCodes.tcvn3Letters(false));
    private static final byte[] VNTIMEH = FontWithOtherCodes.file(OldCodes.tcvn3Letters(true));
    private static final byte[] VNI_TIMES = FontWithOtherCodes.file(Map.of());
    private static final byte[] TIMES = VNI_TIMES;

    /** Heads are set in the capital font, as is the first letter of a line when it is a toned capital. */
    private static List<LayerPaper.Run> tcvn3Line(String text, int body, int capitals) {
        boolean head = text.equals(text.toUpperCase(java.util.Locale.ROOT));
        if (head) {
            return LayerPaper.line(capitals, OldCodes.tcvn3(PaperWords.small(text)));
        }
        var runs = new ArrayList<LayerPaper.Run>();
        var run = new StringBuilder();
        for (String letter : text.split("", -1)) {
            boolean toned = !letter.isEmpty()
                    && Character.isUpperCase(letter.charAt(0))
                    && letter.charAt(0) > 0x7f
                    && "ĂÂÊÔƠƯĐ".indexOf(letter.charAt(0)) < 0;
            if (toned) {
                runs.add(new LayerPaper.Run(body, run.toString()));
                run.setLength(0);
                runs.add(new LayerPaper.Run(capitals, OldCodes.tcvn3(PaperWords.small(letter))));
            } else {
                run.append(OldCodes.tcvn3(letter));
            }
        }
        runs.add(new LayerPaper.Run(body, run.toString()));
        return runs;
    }

    private static List<String> paper(Random random) {
        var lines = new ArrayList<>(PaperWords.heads(random, 3));
        lines.addAll(PaperWords.sentences(random, 8));
        return lines;
    }

    @Test
    void every_letter_of_a_hundred_tcvn3_pages_is_right_toned_capitals_too() throws IOException {
        var random = new Random(3);
        var truths = new ArrayList<List<String>>();
        try (var paper = new LayerPaper()) {
            int named = paper.simpleFont(VNTIME, "ABCDEF+.VnTime");
            int namedCapitals = paper.simpleFont(VNTIMEH, "ABCDEF+.VnTimeH");
            int nameless = paper.simpleFont(VNTIME, "ABCDEF+TT12");
            int namelessCapitals = paper.simpleFont(VNTIMEH, "ABCDEF+TT13");
            int wide = paper.wideFont(VNTIME, "ABCDEF+.VnArial");
            int wideCapitals = paper.wideFont(VNTIMEH, "ABCDEF+.VnArialH-Bold");
            int[][] pairs = {{named, namedCapitals}, {nameless, namelessCapitals}, {wide, wideCapitals}};
            for (int i = 0; i < 100; i++) {
                List<String> truth = paper(random);
                int[] pair = pairs[i % pairs.length];
                truths.add(truth);
                paper.page(truth.stream()
                        .map(line -> tcvn3Line(line, pair[0], pair[1]))
                        .toList());
            }
            allRight(paper, truths);
        }
    }

    @Test
    void every_letter_of_a_hundred_vni_pages_is_right() throws IOException {
        var random = new Random(4);
        var truths = new ArrayList<List<String>>();
        try (var paper = new LayerPaper()) {
            int[] fonts = {
                paper.simpleFont(VNI_TIMES, "ABCDEF+VNI-Times"),
                paper.simpleFont(VNI_TIMES, "ABCDEF+F7"),
                paper.wideFont(VNI_TIMES, "ABCDEF+VNI-Helve-Bold")
            };
            for (int i = 0; i < 100; i++) {
                List<String> truth = paper(random);
                truths.add(truth);
                paper.page(LayerPaper.lines(
                        fonts[i % fonts.length],
                        truth.stream().map(OldCodes::vni).toList()));
            }
            allRight(paper, truths);
        }
    }

    @Test
    void a_hundred_sound_unicode_layers_are_left_alone() throws IOException {
        var random = new Random(5);
        var truths = new ArrayList<List<String>>();
        try (var paper = new LayerPaper()) {
            int[] fonts = {
                paper.wideFont(TIMES, "ABCDEF+TimesNewRomanPSMT"),
                paper.wideFont(TIMES, "ABCDEF+.VnTime"), // a new font under the old name
                paper.wideFont(TIMES, "ABCDEF+VNI-Times")
            };
            for (int i = 0; i < 100; i++) {
                List<String> truth = mixed(random, i);
                truths.add(truth);
                boolean apart = i % 4 == 3;
                paper.page(LayerPaper.lines(
                        fonts[i % fonts.length],
                        truth.stream()
                                .map(line -> apart ? Normalizer.normalize(line, Normalizer.Form.NFD) : line)
                                .toList()));
            }
            allRight(paper, truths);
        }
    }

    private static List<String> mixed(Random random, int i) {
        var lines = new ArrayList<>(paper(random));
        lines.add(
                "Mã hồ sơ: H15.50.05-261008-0975; QĐ-TTg, UBND, HĐND, TTHC; e-mail: abc@daklak.gov.vn; 0262 3850 032");
        lines.add("Application form for the issuance of a business registration certificate (Form No. 12)");
        if (i % 5 == 0) {
            lines.subList(0, lines.size() - 2).clear();
            lines.add("The company shall submit its annual report to the provincial office within 30 days.");
            lines.add("All documents are to be in English or Vietnamese and signed by the director of the company.");
        }
        return lines;
    }

    private static void allRight(LayerPaper paper, List<List<String>> truths) throws IOException {
        try (PDDocument document = paper.reopened()) {
            for (int i = 0; i < truths.size(); i++) {
                Optional<RecognizedPage> page = TextLayer.read(document, i + 1, DPI);
                assertThat(page).as("page %d", i + 1).isPresent();
                assertThat(page.orElseThrow().text().split("\n", -1))
                        .as("page %d", i + 1)
                        .containsExactlyElementsOf(truths.get(i));
            }
        }
    }

    @Test
    void fifty_layers_of_garbage_are_not_believed() throws IOException {
        var random = new Random(6);
        List<UnaryOperator<String>> garblers = List.of(
                TextLayerTest::shiftedByGlyph,
                otherAlphabet(random),
                shuffledWords(random),
                noise(random),
                TextLayerTest::numbered);
        try (var paper = new LayerPaper()) {
            int font = paper.wideFont(TIMES, "ABCDEF+F1");
            int simple = paper.simpleFont(TIMES, "ABCDEF+F2");
            for (int i = 0; i < 50; i++) {
                List<String> truth = paper(random);
                int kind = i % garblers.size();
                int used = kind == 0 || kind == 4 ? simple : font;
                paper.page(LayerPaper.lines(
                        used, truth.stream().map(garblers.get(kind)).toList()));
            }
            try (PDDocument document = paper.reopened()) {
                for (int page = 1; page <= 50; page++) {
                    assertThat(TextLayer.read(document, page, DPI))
                            .as("page %d, kind %d", page, (page - 1) % garblers.size())
                            .isEmpty();
                }
            }
        }
    }

    /** Codes that are glyph numbers, read as letters: all 29 places off, as Tinos and Times have it. */
    private static String shiftedByGlyph(String text) {
        var out = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            out.append((char) (c <= ' ' ? c : 0x21 + (c + 61) % 0x5d));
        }
        return out.toString();
    }

    /** Every letter another letter, the same one all through. */
    private static UnaryOperator<String> otherAlphabet(Random random) {
        List<String> letters =
                new ArrayList<>(List.of("abcdeghiklmnopqrstuvxyđăâêôơưáàảãạấầậếềệíìịóòọốồộớờợúùụứừựýỳ".split("", -1)));
        letters.removeIf(String::isEmpty);
        var others = new ArrayList<>(letters);
        Collections.shuffle(others, random);
        var map = new HashMap<String, String>();
        for (int i = 0; i < letters.size(); i++) {
            map.put(letters.get(i), others.get(i));
        }
        return text -> {
            var out = new StringBuilder();
            for (String letter : PaperWords.small(text).split("", -1)) {
                out.append(map.getOrDefault(letter, letter));
            }
            return out.toString();
        };
    }

    private static UnaryOperator<String> shuffledWords(Random random) {
        return text -> {
            var out = new ArrayList<String>();
            for (String word : text.split(" ", -1)) {
                List<String> letters = new ArrayList<>(List.of(word.split("", -1)));
                Collections.shuffle(letters, random);
                out.add(String.join("", letters));
            }
            return String.join(" ", out);
        };
    }

    /** Codes given out as the letters came up, as printers' drivers number the glyphs of a subset. */
    private static String numbered(String text) {
        var seen = new StringBuilder();
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && seen.indexOf(String.valueOf(c)) < 0) {
                seen.append(c);
            }
            out.append(c == ' ' ? ' ' : (char) ('!' + seen.indexOf(String.valueOf(c))));
        }
        return out.toString();
    }

    private static UnaryOperator<String> noise(Random random) {
        return text -> {
            var out = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                out.append(c == ' ' ? ' ' : (char) ('!' + random.nextInt(0x5d)));
            }
            return out.toString();
        };
    }

    @Test
    void a_word_stands_where_it_is_printed_whatever_its_encoding() throws IOException {
        try (var paper = new LayerPaper()) {
            int tcvn3 = paper.simpleFont(VNTIME, ".VnTime");
            int plain = paper.wideFont(TIMES, "Times");
            String text = "Căn cứ đề nghị của trưởng phòng";
            paper.page(List.of(LayerPaper.line(tcvn3, OldCodes.tcvn3(text)), LayerPaper.line(plain, text)));
            try (PDDocument document = paper.reopened()) {
                List<Line> lines =
                        TextLayer.read(document, 1, DPI).orElseThrow().lines();
                assertThat(lines).hasSize(2);
                List<Word> old = lines.get(0).words();
                List<Word> now = lines.get(1).words();
                assertThat(lines.get(0).text()).isEqualTo(lines.get(1).text());
                for (int i = 0; i < old.size(); i++) {
                    assertThat(old.get(i).x()).isCloseTo(now.get(i).x(), org.assertj.core.data.Offset.offset(3));
                }
            }
        }
    }
}
