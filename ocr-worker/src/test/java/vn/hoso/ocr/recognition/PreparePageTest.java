package vn.hoso.ocr.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.sun.jna.ptr.IntByReference;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.SplittableRandom;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoso.ocr.recognition.preparation.PreparePage;
import vn.hoso.ocr.recognition.preparation.PreparedPage;

class PreparePageTest {

    private static final int DARK = 128;

    @TempDir
    private Path folder;

    @BeforeAll
    static void find_natives() throws IOException {
        Scanned.findNatives();
    }

    @Test
    void a_clean_page_is_handed_on_as_it_is() throws IOException {
        Pix scan = Scanned.handedOver(Scanned.unsealedLetter(), folder);
        try (PreparedPage page = PreparePage.prepare(scan, 200)) {
            assertThat(page.picture().getPointer()).isEqualTo(scan.getPointer());
            assertThat(page.turn()).isZero();
            assertThat(page.skew()).isZero();
            assertThat(page.onThePage(10, 20, 40, 50)).isEqualTo(new PreparedPage.Place(10, 20, 30, 30));
        } finally {
            Scanned.free(scan);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-5, -3.3, -1.2, 0.8, 2.1, 5})
    void a_leaning_page_is_set_straight_to_a_fraction_of_a_degree(double degrees) throws IOException {
        Pix scan = Scanned.handedOver(Scanned.leaning(Scanned.letter(), degrees), folder);
        try (PreparedPage page = PreparePage.prepare(scan, 200)) {
            assertThat(page.skew()).isCloseTo(-degrees, within(0.2));
            assertThat(page.turn()).isZero();
        } finally {
            Scanned.free(scan);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1.5", "90, -2", "180, 3", "270, -4", "180, 0", "90, 0"})
    void a_turned_page_is_set_upright(int degrees, double skew) throws IOException {
        BufferedImage letter = Scanned.letter();
        Pix scan = Scanned.handedOver(Scanned.turned(Scanned.leaning(letter, skew), degrees), folder);
        try (PreparedPage page = PreparePage.prepare(scan, 200)) {
            assertThat(page.turn()).isEqualTo((360 - degrees) % 360);
            assertThat(page.skew()).isCloseTo(-skew, within(0.2));
            assertThat(page.width()).isEqualTo(letter.getWidth());
            assertThat(page.height()).isEqualTo(letter.getHeight());
        } finally {
            Scanned.free(scan);
        }
    }

    @ParameterizedTest
    @CsvSource({"300, 300", "300, 72", "100, 300", "400, 200"})
    void letters_get_their_best_height_whatever_the_file_says_of_its_resolution(int dpi, int stated)
            throws IOException {
        Pix scan = Scanned.handedOver(Scanned.letter(dpi), folder);
        try (PreparedPage page = PreparePage.prepare(scan, stated)) {
            assertThat(Leptonica1.pixGetWidth(page.picture()) / (210 / 25.4)).isBetween(133.0, 222.0);
            assertThat(page.dpi()).isBetween(133, 231);
        } finally {
            Scanned.free(scan);
        }
    }

    @Test
    void holes_a_dark_rim_a_fold_and_specks_go_and_letters_stay() throws IOException {
        BufferedImage letter = Scanned.unsealedLetter();
        BufferedImage copied = Scanned.copyOf(letter, BufferedImage.TYPE_BYTE_GRAY);
        int width = copied.getWidth();
        int height = copied.getHeight();
        Graphics2D graphics = copied.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, 30, height);
        graphics.fillOval(60, 800, 44, 44);
        graphics.fillRect(0, 2000, width, 2);
        var random = new SplittableRandom(11);
        for (int i = 0; i < 800; i++) {
            graphics.fillRect(random.nextInt(width - 2), random.nextInt(height - 2), 2, 2);
        }
        graphics.dispose();
        Pix scan = Scanned.handedOver(copied, folder);
        Pix clean = Scanned.handedOver(letter, folder);
        try (PreparedPage page = PreparePage.prepare(scan, 200)) {
            int before = dark(scan, 0, 0, width, height);
            int letters = dark(clean, 0, 0, width, height);
            assertThat(dark(page.picture(), 0, 0, 30, height)).isZero();
            assertThat(dark(page.picture(), 60, 800, 44, 44)).isZero();
            assertThat(dark(page.picture(), 0, 1995, width, 12)).isLessThan(width / 20);
            int after = dark(page.picture(), 0, 0, width, height);
            assertThat(after).isLessThan(letters + (before - letters) / 20).isGreaterThan(letters * 97 / 100);
        } finally {
            Scanned.free(scan);
            Scanned.free(clean);
        }
    }

    @Test
    void uneven_paper_becomes_even() throws IOException {
        BufferedImage photographed = Scanned.copyOf(Scanned.letter(), BufferedImage.TYPE_BYTE_GRAY);
        int width = photographed.getWidth();
        int height = photographed.getHeight();
        var raster = photographed.getRaster();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double light = 0.95 - 0.5 * x / width * y / height;
                raster.setSample(x, y, 0, (int) (raster.getSample(x, y, 0) * light));
            }
        }
        Pix scan = Scanned.handedOver(photographed, folder);
        try (PreparedPage page = PreparePage.prepare(scan, 200)) {
            int bright = shade(page.picture(), 20, 20);
            int shadow = shade(page.picture(), width - 20, height - 20);
            assertThat(shade(scan, 20, 20) - shade(scan, width - 20, height - 20))
                    .isGreaterThan(100);
            assertThat(Math.abs(bright - shadow)).isLessThan(25);
        } finally {
            Scanned.free(scan);
        }
    }

    @Test
    void a_red_seal_and_a_blue_signature_go_and_red_print_stays() throws IOException {
        BufferedImage stamped = Scanned.copyOf(Scanned.letter(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = stamped.createGraphics();
        graphics.setColor(new Color(205, 40, 45));
        graphics.setStroke(new BasicStroke(5));
        graphics.drawOval(200, 1700, 260, 260);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
        graphics.drawString("GIAY KHAI SINH", 700, 2100);
        graphics.setColor(new Color(30, 50, 140));
        graphics.drawArc(900, 1700, 300, 200, 20, 250);
        graphics.dispose();
        Pix scan = Scanned.handedOver(stamped, folder);
        try (PreparedPage page = PreparePage.prepare(scan, 200)) {
            assertThat(dark(page.picture(), 190, 1690, 280, 280)).isZero();
            assertThat(dark(page.picture(), 890, 1690, 320, 220)).isZero();
            assertThat(dark(page.picture(), 700, 2060, 300, 45)).isGreaterThan(1000);
        } finally {
            Scanned.free(scan);
        }
    }

    @Test
    void a_red_seal_on_paper_in_bad_light_leaves_no_trace() throws IOException {
        BufferedImage stamped = Scanned.copyOf(Scanned.unsealedLetter(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = stamped.createGraphics();
        graphics.setColor(new Color(205, 40, 45));
        graphics.setStroke(new BasicStroke(5));
        graphics.drawOval(200, 1700, 260, 260);
        graphics.fillRect(300, 1800, 60, 60);
        graphics.setColor(new Color(220, 160, 160)); // pale, as an edge that JPEG has smoothed
        graphics.setStroke(new BasicStroke(2));
        graphics.drawOval(197, 1697, 266, 266);
        graphics.dispose();
        for (int y = 0; y < stamped.getHeight(); y++) {
            double light = 0.75 - 0.25 * y / stamped.getHeight();
            for (int x = 0; x < stamped.getWidth(); x++) {
                Color colour = new Color(stamped.getRGB(x, y));
                stamped.setRGB(
                        x,
                        y,
                        new Color((int) (colour.getRed() * light), (int) (colour.getGreen() * light), (int)
                                        (colour.getBlue() * light))
                                .getRGB());
            }
        }
        Pix scan = Scanned.handedOver(stamped, folder);
        try (PreparedPage page = PreparePage.prepare(scan, 200)) {
            for (int x = 190; x < 480; x += 2) {
                assertThat(shade(page.picture(), x, 1830)).isGreaterThan(220);
            }
        } finally {
            Scanned.free(scan);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 110})
    void a_seal_without_colour_goes_off_the_print_that_it_is_set_on(int shade) throws IOException {
        BufferedImage signed = Scanned.copyOf(Scanned.letter(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = signed.createGraphics();
        graphics.setColor(new Color(20, 20, 20));
        graphics.setFont(new Font(Font.SERIF, Font.BOLD, 36));
        graphics.drawString("GIAM DOC", 1130, 1740);
        Pix bare = Scanned.handedOver(signed, folder);
        graphics.setColor(new Color(shade, shade, shade));
        graphics.setStroke(new BasicStroke(5));
        graphics.drawOval(960, 1700, 260, 260);
        graphics.dispose();
        Pix scan = Scanned.handedOver(signed, folder);
        try (PreparedPage page = PreparePage.prepare(scan, 200)) {
            assertThat(dark(scan, 950, 1760, 280, 210)).isGreaterThan(2000);
            assertThat(dark(page.picture(), 950, 1760, 280, 210)).isLessThan(100);
            int letters = dark(bare, 1130, 1700, 260, 45);
            assertThat(dark(page.picture(), 1130, 1700, 260, 45)).isCloseTo(letters, withinPercentage(4));
        } finally {
            Scanned.free(scan);
            Scanned.free(bare);
        }
    }

    @Test
    void a_fold_along_the_rule_of_a_table_takes_no_rule_away() throws IOException {
        BufferedImage folded = Scanned.copyOf(Scanned.unsealedLetter(), BufferedImage.TYPE_BYTE_GRAY);
        int width = folded.getWidth();
        Graphics2D graphics = folded.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int y = 1900; y <= 2100; y += 50) {
            graphics.fillRect(300, y, 1000, 3);
        }
        for (int x = 300; x <= 1300; x += 250) {
            graphics.fillRect(x, 1900, 3, 203);
        }
        graphics.fillRect(0, 2001, width, 2);
        graphics.dispose();
        Pix scan = Scanned.handedOver(folded, folder);
        try (PreparedPage page = PreparePage.prepare(scan, 200)) {
            assertThat(dark(page.picture(), 300, 1998, 1000, 8)).isGreaterThan(2500);
            assertThat(dark(page.picture(), 0, 1998, 290, 8)).isZero();
        } finally {
            Scanned.free(scan);
        }
    }

    @Test
    void grey_paper_becomes_as_white_as_what_is_wiped() throws IOException {
        BufferedImage grey = Scanned.copyOf(Scanned.letter(), BufferedImage.TYPE_BYTE_GRAY);
        var raster = grey.getRaster();
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                raster.setSample(x, y, 0, raster.getSample(x, y, 0) * 215 / 255);
            }
        }
        Pix scan = Scanned.handedOver(grey, folder);
        try (PreparedPage page = PreparePage.prepare(scan, 200)) {
            assertThat(shade(page.picture(), 40, 40)).isGreaterThan(250);
        } finally {
            Scanned.free(scan);
        }
    }

    @Test
    void dots_that_ran_into_the_letters_over_a_leader_go_too() throws IOException {
        BufferedImage form = Scanned.copyOf(Scanned.letter(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = form.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int x = 300; x < 1300; x += 10) {
            graphics.fillRect(x, 2100, 4, 4);
        }
        for (int x = 300; x < 700; x += 24) {
            graphics.fillRect(x, 2082, 14, 22); // letters as wide as the step leaves, so that each touches a dot
        }
        graphics.dispose();
        Pix scan = Scanned.handedOver(form, folder);
        try (PreparedPage page = PreparePage.prepare(scan, 200)) {
            assertThat(dark(page.picture(), 700, 2090, 600, 20)).isZero();
            assertThat(dark(page.picture(), 300, 2082, 384, 18)).isGreaterThan(16 * 14 * 17);
            assertThat(dark(page.picture(), 300, 2100, 384, 4)).isBetween(16 * 11 * 4, 16 * 14 * 4);
        } finally {
            Scanned.free(scan);
        }
    }

    @Test
    void letters_beside_a_leader_and_their_marks_under_it_stay() throws IOException {
        BufferedImage form = Scanned.copyOf(Scanned.letter(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = form.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int x = 300; x < 1300; x += 10) {
            graphics.fillRect(x, 2100, 4, 4);
        }
        graphics.fillRect(240, 2084, 4, 20); // a u before it
        graphics.fillRect(256, 2084, 4, 20);
        graphics.fillRect(244, 2100, 12, 4);
        graphics.fillRect(600, 2074, 24, 18); // a letter over it
        graphics.fillRect(615, 2100, 4, 4); // with a dot below, between two steps
        graphics.dispose();
        Pix scan = Scanned.handedOver(form, folder);
        try (PreparedPage page = PreparePage.prepare(scan, 200)) {
            assertThat(dark(page.picture(), 240, 2084, 20, 20)).isEqualTo(2 * 4 * 20 + 12 * 4);
            assertThat(dark(page.picture(), 600, 2098, 24, 8)).isEqualTo(4 * 4);
        } finally {
            Scanned.free(scan);
        }
    }

    private static int dark(Pix grey, int x, int y, int width, int height) {
        var box = Leptonica1.boxCreate(x, y, width, height);
        Pix part = Leptonica1.pixClipRectangle(grey, box, null);
        Pix ink = Leptonica1.pixThresholdToBinary(part, DARK);
        IntBuffer count = IntBuffer.allocate(1);
        Leptonica1.pixCountPixels(ink, count, null);
        Leptonica1.boxDestroy(new com.sun.jna.ptr.PointerByReference(box.getPointer()));
        Scanned.free(part);
        Scanned.free(ink);
        return count.get(0);
    }

    private static int shade(Pix grey, int x, int y) {
        var shade = new IntByReference();
        Leptonica1.pixGetPixel(grey, x, y, shade);
        return shade.getValue();
    }
}
