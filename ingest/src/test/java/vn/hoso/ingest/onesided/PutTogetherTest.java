package vn.hoso.ingest.onesided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoso.ingest.TestScans;

class PutTogetherTest {

    @TempDir
    Path folder;

    private final PutTogether putTogether = new PutTogether();

    @Test
    void what_a_page_has_from_the_node_above_it_comes_along() throws IOException {
        Path fronts = inheriting(1, folder.resolve("fronts.pdf"));
        Path backs = inheriting(2, folder.resolve("backs.pdf"));
        Path stack = folder.resolve("stack.pdf");
        putTogether.write(fronts, backs, true, stack);
        assertThat(seen(stack, 0)).isEqualTo(seen(fronts, 0)).contains(0xff000000);
        assertThat(seen(stack, 1)).isEqualTo(seen(backs, 0)).isNotEqualTo(seen(fronts, 0));
    }

    @Test
    void a_full_disk_is_no_fault_of_the_scans_and_nothing_is_left_on_it() throws IOException {
        Path pass = Files.write(folder.resolve("pass.pdf"), TestScans.pdf(1, 3));
        Path full = Files.createSymbolicLink(folder.resolve("stack.pdf"), Path.of("/dev/full"));
        assertThatThrownBy(() -> putTogether.write(pass, pass, true, full)).isInstanceOf(UncheckedIOException.class);
        assertThat(Files.exists(full, java.nio.file.LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    @Test
    void a_pass_that_cannot_be_read_is_unfit_and_leaves_nothing() throws IOException {
        Path pass = Files.write(folder.resolve("pass.pdf"), TestScans.pdf(1, 4));
        Path torn = Files.write(folder.resolve("torn.pdf"), new byte[100]);
        Path stack = Files.createFile(folder.resolve("stack.pdf"));
        assertThatThrownBy(() -> putTogether.write(pass, torn, true, stack)).isInstanceOf(UnfitPassException.class);
        assertThat(stack).doesNotExist();
    }

    /** A PDF of one page that has its picture, its box and its rotation from the node above it. */
    private static Path inheriting(long seed, Path file) throws IOException {
        try (var pdf = Loader.loadPDF(TestScans.pdf(1, seed, 400, null))) {
            var page = pdf.getPage(0).getCOSObject();
            var above = pdf.getPages().getCOSObject();
            for (COSName name : List.of(COSName.RESOURCES, COSName.MEDIA_BOX)) {
                above.setItem(name, page.getItem(name));
                page.removeItem(name);
            }
            above.setInt(COSName.ROTATE, 90);
            pdf.save(file.toFile());
        }
        return file;
    }

    private static int[] seen(Path file, int page) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            BufferedImage image = new PDFRenderer(pdf).renderImage(page, 0.5f);
            assertThat(image.getWidth()).as("turned").isGreaterThan(image.getHeight());
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        }
    }
}
