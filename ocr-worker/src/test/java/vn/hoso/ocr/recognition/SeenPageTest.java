package vn.hoso.ocr.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import net.sourceforge.lept4j.Pix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoso.ocr.recognition.looks.SeenPage;
import vn.hoso.samples.BackMark;
import vn.hoso.samples.BackPage;

/** What a look at a page tells before it is read. The bar of 300 pages is {@link MeasureBlankPages}, run by hand. */
class SeenPageTest {

    private static final long SEED = 10_000;

    @TempDir
    private Path folder;

    @BeforeAll
    static void find_natives() throws IOException {
        Scanned.findNatives();
    }

    @ParameterizedTest
    @EnumSource(BackMark.class)
    void a_back_is_blank_unless_a_seal_a_signature_or_a_line_in_pencil_stands_on_it(BackMark mark) throws IOException {
        BackPage back = BackPage.of(SEED, mark);
        assertThat(look(back.image(), back.dpi()).blank()).isEqualTo(mark == BackMark.NONE);
    }

    @Test
    void a_sound_page_has_nothing_to_mend() throws IOException {
        PageLook look = look(Scanned.letter(), 200);
        assertThat(look.blank()).isFalse();
        assertThat(look.ink()).isGreaterThan(100);
        assertThat(look.warnings()).isEmpty();
    }

    @Test
    void too_few_dots_are_told() throws IOException {
        assertThat(look(Scanned.letter(150), 150).warnings()).containsExactly("LOW_RESOLUTION");
    }

    @Test
    void a_blurred_page_is_told() throws IOException {
        assertThat(look(blurred(Scanned.letter(), 9), 200).warnings()).containsExactly("BLURRED");
    }

    @Test
    void a_dark_page_is_told() throws IOException {
        assertThat(look(shaded(Scanned.letter(), 0.4f), 200).warnings()).containsExactly("TOO_DARK");
    }

    @Test
    void text_that_runs_over_an_edge_is_told() throws IOException {
        BufferedImage letter = Scanned.letter();
        int cut = letter.getWidth() / 4;
        BufferedImage rest = letter.getSubimage(cut, 0, letter.getWidth() - cut, letter.getHeight());
        assertThat(look(Scanned.copyOf(rest, BufferedImage.TYPE_BYTE_GRAY), 200).warnings())
                .contains("CUT_AT_EDGE");
    }

    @Test
    void a_folded_corner_is_told_and_a_dark_rim_is_none() throws IOException {
        BufferedImage folded = Scanned.copyOf(Scanned.letter(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = folded.createGraphics();
        graphics.setColor(Color.DARK_GRAY);
        int right = folded.getWidth();
        graphics.fillPolygon(new int[] {right - 150, right, right}, new int[] {0, 0, 150}, 3);
        graphics.dispose();
        assertThat(look(folded, 200).warnings()).containsExactly("FOLDED_CORNER");

        BufferedImage rimmed = Scanned.copyOf(Scanned.letter(), BufferedImage.TYPE_BYTE_GRAY);
        graphics = rimmed.createGraphics();
        graphics.setColor(Color.DARK_GRAY);
        graphics.fillRect(rimmed.getWidth() - 60, 0, 60, rimmed.getHeight());
        graphics.dispose();
        assertThat(look(rimmed, 200).warnings()).isEmpty();
    }

    private PageLook look(BufferedImage page, int dpi) throws IOException {
        Pix handedOver = Scanned.handedOver(page, folder);
        try {
            return SeenPage.of(handedOver, dpi).look(dpi);
        } finally {
            Scanned.free(handedOver);
        }
    }

    private static BufferedImage blurred(BufferedImage page, int side) {
        var even = new float[side * side];
        Arrays.fill(even, 1f / even.length);
        BufferedImage grey = Scanned.copyOf(page, BufferedImage.TYPE_BYTE_GRAY);
        return new ConvolveOp(new Kernel(side, side, even), ConvolveOp.EDGE_NO_OP, null).filter(grey, null);
    }

    private static BufferedImage shaded(BufferedImage page, float light) {
        BufferedImage grey = Scanned.copyOf(page, BufferedImage.TYPE_BYTE_GRAY);
        return new RescaleOp(light, 0, null).filter(grey, null);
    }
}
