package vn.hoso.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TruePagesTest {
    @ParameterizedTest
    @EnumSource(ScanLevel.class)
    void the_same_seed_gives_the_same_page(ScanLevel level) {
        TruePage once = TruePages.of(3, PaperKind.FORM, level);
        TruePage again = TruePages.of(3, PaperKind.FORM, level);
        assertThat(pixels(again.image())).isEqualTo(pixels(once.image()));
        assertThat(again.lines()).isEqualTo(once.lines());
        assertThat(again.fields()).isEqualTo(once.fields());
    }

    @Test
    void another_seed_gives_another_page() {
        assertThat(TruePages.of(4, PaperKind.FORM, ScanLevel.CLEAN).lines())
                .isNotEqualTo(TruePages.of(3, PaperKind.FORM, ScanLevel.CLEAN).lines());
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void every_word_of_the_text_has_ink_at_its_place(PaperKind kind) {
        TruePage page = TruePages.of(11, kind, ScanLevel.CLEAN);
        assertThat(page.words().stream().map(TrueWord::text))
                .containsExactlyInAnyOrder(page.text().split("\\s", -1));
        assertThat(page.words())
                .allSatisfy(word -> assertThat(hasInk(page.image(), word))
                        .as(word.toString())
                        .isTrue());
        assertThat(Normalizer.isNormalized(page.text(), Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void what_is_said_to_stand_on_a_page_stands_there() {
        for (PaperKind kind : PaperKind.values()) {
            for (long seed = 21; seed < 22; seed++) {
                TruePage page = TruePages.of(seed, kind, ScanLevel.CLEAN);
                String text = String.join(" ", page.lines());
                for (String field :
                        List.of("issuer", "subject", "signer", "applicantName", "personalNumber", "phone")) {
                    String value = page.fields().get(field);
                    assertThat(value == null || text.contains(value))
                            .as("seed %d, %s %s: %s", seed, kind, field, value)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_types_of_the_decree_come_up_and_odd_paper_has_none() {
        Set<String> types = new HashSet<>();
        for (long seed = 1; seed <= 8; seed++) {
            types.add(TruePages.of(seed, PaperKind.DECREE_30, ScanLevel.CLEAN).type());
        }
        assertThat(types).hasSizeGreaterThan(4).doesNotContain("UNKNOWN");
        assertThat(TruePages.unknown(5, ScanLevel.CLEAN).type()).isEqualTo("UNKNOWN");
    }

    @Test
    void a_worn_page_keeps_its_words_in_their_places() {
        TruePage page = TruePages.of(31, PaperKind.DECREE_30, ScanLevel.BAD);
        assertThat(page.words()).allSatisfy(word -> {
            assertThat(word.x()).isBetween(0, page.image().getWidth());
            assertThat(word.y()).isBetween(0, page.image().getHeight());
        });
        long inked = page.words().stream()
                .filter(word -> contrast(page.image(), word) > 60)
                .count();
        assertThat(inked).isGreaterThan(page.words().size() * 9L / 10);
    }

    @Test
    void a_turned_page_is_turned_as_it_says() {
        TurnedPage turned = TruePages.turned(7, PaperKind.FORM, ScanLevel.CLEAN);
        boolean sideways = turned.turn() % 180 != 0;
        assertThat(turned.image().getWidth() > turned.image().getHeight()).isEqualTo(sideways);
        assertThat(turned.skew()).isBetween(-5.0, 5.0);
    }

    @Test
    void a_number_written_by_hand_stands_in_ink_between_the_print_and_is_no_text_of_it() {
        WrittenPage paper = TruePages.written(3, ScanLevel.CLEAN);
        TruePage page = paper.page();
        assertThat(paper.written()).containsOnlyKeys("number", "date");
        assertThat(page.fields()).containsKey("notation").doesNotContainKeys("number", "date");
        List<TrueWord> words = page.words();
        int label = IntStream.range(0, words.size())
                .filter(i -> words.get(i).text().equals("Số:"))
                .findFirst()
                .orElseThrow();
        TrueWord before = words.get(label);
        TrueWord after = words.get(label + 1);
        assertThat(after.text()).isEqualTo("/" + page.fields().get("notation"));
        int from = before.x() + before.width() + 2;
        var gap = new TrueWord("", from, before.y(), after.x() - 2 - from, before.height());
        assertThat(contrast(page.image(), gap)).isGreaterThan(60);
    }

    @Test
    void its_files_hold_the_page(@TempDir Path folder) throws IOException {
        for (ScanLevel level : List.of(ScanLevel.MILD, ScanLevel.PHOTOCOPY)) {
            TruePage page = TruePages.of(41, PaperKind.NAME_LIST, level);
            Path image = PageFiles.image(page.image(), page.dpi(), folder, level.name());
            Path pdf = PageFiles.pdf(List.of(image, image), page.dpi(), 41, folder.resolve(level + ".pdf"));
            try (var document = Loader.loadPDF(pdf.toFile())) {
                assertThat(document.getNumberOfPages()).isEqualTo(2);
                BufferedImage shown = new PDFRenderer(document).renderImageWithDPI(0, page.dpi());
                assertThat(shown.getWidth()).isCloseTo(page.image().getWidth(), Offset.offset(1));
            }
        }
    }

    private static boolean hasInk(BufferedImage image, TrueWord word) {
        return contrast(image, word) > 100;
    }

    /** How far the darkest and the lightest pixel of a word's place lie apart. */
    private static int contrast(BufferedImage image, TrueWord word) {
        int[] light = IntStream.range(word.y(), Math.min(image.getHeight(), word.y() + word.height()))
                .flatMap(y -> IntStream.range(word.x(), Math.min(image.getWidth(), word.x() + word.width()))
                        .map(x -> image.getRGB(x, y) >> 8 & 255))
                .toArray();
        return IntStream.of(light).max().orElse(0) - IntStream.of(light).min().orElse(0);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
