package vn.hoso.ocr.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoso.samples.SamplePaper;

class PdfPagesTest {

    @TempDir
    Path folder;

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
