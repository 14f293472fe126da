package vn.hoso.ocr.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.sourceforge.lept4j.Pix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassedOverTest {

    private static final Line ABOVE = line(0.9, 100, 100, "- Phòng Kinh tế;");

    @TempDir
    private Path folder;

    @BeforeAll
    static void find_natives() throws IOException {
        Scanned.findNatives();
    }

    @Test
    void print_without_words_is_found_and_print_with_words_is_not() throws IOException {
        Pix picture = Scanned.handedOver(printed("- Lưu: VT."), folder);
        try {
            List<Line> found = PassedOver.in(picture, List.of(ABOVE), 200);
            assertThat(found).singleElement().satisfies(line -> {
                assertThat(line.x()).isBetween(90, 104);
                assertThat(line.y()).isBetween(130, 160);
            });
            assertThat(PassedOver.in(picture, List.of(ABOVE, line(0.9, 100, 140, "- Lưu: VT.")), 200))
                    .isEmpty();
        } finally {
            Scanned.free(picture);
        }
    }

    @Test
    void what_was_read_very_unsurely_counts_as_passed_over() throws IOException {
        Pix picture = Scanned.handedOver(printed("- Lưu: VT."), folder);
        try {
            assertThat(PassedOver.in(picture, List.of(ABOVE, line(0.1, 100, 140, "Z⁄ À")), 200))
                    .hasSize(1);
        } finally {
            Scanned.free(picture);
        }
    }

    @Test
    void a_line_that_was_added_stands_before_the_one_below_it() {
        Line below = line(0.9, 100, 220, "CHỦ TỊCH");
        assertThat(AddedLine.to(List.of(ABOVE, below), line(0.9, 100, 140, "- Lưu: VT."), 0.3))
                .extracting(Line::text)
                .containsExactly("- Phòng Kinh tế;", "- Lưu: VT.", "CHỦ TỊCH");
    }

    @Test
    void a_stretch_of_a_line_is_joined_to_it_and_unsure_words_in_its_place_make_way() {
        Line label = line(0.9, 100, 100, "Địa chỉ: ấp 3,");
        Line junk = line(0.1, 400, 100, "..xa..Tua");
        assertThat(AddedLine.to(List.of(label, junk), line(0.9, 400, 100, "xã Tủa Chùa"), 0.3))
                .extracting(Line::text)
                .containsExactly("Địa chỉ: ấp 3, xã Tủa Chùa");
    }

    private static BufferedImage printed(String second) {
        var page = new BufferedImage(800, 400, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
        graphics.drawString("- Phòng Kinh tế;", 100, 124);
        graphics.drawString(second, 100, 164);
        graphics.dispose();
        return page;
    }

    private static Line line(double confidence, int x, int y, String text) {
        String[] words = text.split(" ", -1);
        int width = 300 / words.length;
        return LineBox.around(Arrays.stream(words)
                .map(word ->
                        new Word(word, confidence, x + width * List.of(words).indexOf(word), y, width - 8, 30))
                .toList());
    }
}
