package vn.hoso.ocr.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageImagesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2480,3508,1600", "1654,2339,1600", "800,1100,1100", "9933,14043,1600"})
    void a_page_for_the_screen_is_never_taller_than_the_screen_needs_nor_enlarged(int width, int height, int shown)
            throws IOException {
        Path out = folder.resolve("page.jpg");
        PageImages.screenImage(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), out);
        BufferedImage read = ImageIO.read(out.toFile());
        assertThat(read.getHeight()).isEqualTo(shown);
        assertThat((double) read.getWidth() / read.getHeight())
                .isCloseTo((double) width / height, org.assertj.core.data.Offset.offset(0.002));
    }

    @Test
    void an_image_with_transparency_is_laid_on_white() throws IOException {
        Path out = folder.resolve("page.jpg");
        PageImages.screenImage(new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB), out);
        assertThat(ImageIO.read(out.toFile()).getRGB(50, 50) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }
}
