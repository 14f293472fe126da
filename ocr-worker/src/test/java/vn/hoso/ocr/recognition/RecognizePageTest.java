package vn.hoso.ocr.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.hoso.plumbing.topics.JsonMessages;

class RecognizePageTest {

    @TempDir
    private Path folder;

    @Test
    void a_page_scanned_upside_down_is_read_and_its_picture_is_upright() throws Exception {
        BufferedImage letter = Scanned.letter();
        Path scan = folder.resolve("scan.png");
        ImageIO.write(Scanned.turned(letter, 180), "png", scan.toFile());
        var settings = new RecognitionSettings(
                Path.of("/usr/share/tesseract-ocr/5/tessdata"),
                "vie",
                4,
                1,
                Duration.ofSeconds(60),
                200,
                DataSize.ofMegabytes(500),
                DataSize.ofMegabytes(160),
                300);
        var pool = new TesseractPool(settings);
        try {
            var recognize = new RecognizePage(pool, settings);
            try (ScanPages pages = recognize.open(scan, "PNG")) {
                Path screen = folder.resolve("screen.jpg");
                RecognizedPage page = recognize.read(pages, 1, folder, screen);
                assertThat(page.turn()).isEqualTo(180);
                assertThat(page.text()).contains("QUYẾT ĐỊNH");
                BufferedImage shown = ImageIO.read(screen.toFile());
                BufferedImage upright =
                        PageImages.redrawn(letter, shown.getWidth(), shown.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
                assertThat(meanDifference(shown, upright)).isLessThan(4);
            }
        } finally {
            pool.destroy();
        }
    }

    @Test
    void a_result_stored_before_turns_were_measured_is_still_read() {
        String stored =
                "{\"number\":2,\"widthPx\":1654,\"heightPx\":2339,\"dpi\":200,\"textLayer\":false,\"lines\":[]}";
        RecognizedPage page = new JsonMessages().read(stored, RecognizedPage.class);
        assertThat(page.number()).isEqualTo(2);
        assertThat(page.turn()).isZero();
        assertThat(page.skew()).isZero();
    }

    /** In brightness, 0 to 255. */
    private static double meanDifference(BufferedImage one, BufferedImage other) {
        int[] of = one.getRaster().getSamples(0, 0, one.getWidth(), one.getHeight(), 0, (int[]) null);
        int[] and = other.getRaster().getSamples(0, 0, one.getWidth(), one.getHeight(), 0, (int[]) null);
        return IntStream.range(0, of.length)
                .map(i -> Math.abs(of[i] - and[i]))
                .average()
                .orElseThrow();
    }
}
