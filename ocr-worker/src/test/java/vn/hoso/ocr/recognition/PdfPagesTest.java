package vn.hoso.ocr.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoso.samples.PageFiles;
import vn.hoso.samples.SamplePaper;

class PdfPagesTest {

    @TempDir
    Path folder;

    @Test
    void a_page_in_black_and_white_reaches_the_recogniser_as_the_strip_that_the_scanner_made() throws IOException {
        BufferedImage page = SamplePaper.administrative("QUYET_DINH", "QUYẾT ĐỊNH")
                .seed(1)
                .dpi(200)
                .build()
                .image(1);
        Path tiff = PageFiles.tiff(200, 1, number -> page, folder.resolve("page.tif"));
        Path file = PageFiles.pdf(List.of(tiff), 200, 1, folder.resolve("scan.pdf"));
        try (ScanPages pages = ScanPages.open(file, "PDF", 300)) {
            StoredPage stored = pages.stored(1, folder).orElseThrow();
            assertThat(stored.dpi()).isEqualTo(200);
            assertThat(pixels(ImageIO.read(stored.file().toFile())))
                    .isEqualTo(pixels(ImageIO.read(tiff.toFile())))
                    .isEqualTo(pixels(pages.picture(1).image()));
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void a_page_with_its_own_text_is_drawn_no_finer_than_the_screen_shows_it() throws IOException {
        Path file = SamplePaper.administrative("QUYET_DINH", "QUYẾT ĐỊNH")
                .seed(1)
                .build()
                .writeBornDigitalPdf(folder.resolve("born.pdf"));
        try (ScanPages pages = ScanPages.open(file, "PDF", 300)) {
            assertThat(pages.textLayer(1)).isPresent();
            PagePicture screen = pages.screenPicture(1);
            assertThat(screen.image().getHeight()).isBetween(PagePicture.SCREEN_HEIGHT, PagePicture.SCREEN_HEIGHT + 12);
            assertThat(screen.dpi()).isBetween(130, 145);
            assertThat(pages.picture(1).dpi()).isEqualTo(300);
        }
    }
}
