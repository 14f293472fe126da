package vn.hoso.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleLibraryTest {
    @Test
    void every_scan_of_the_list_is_there_and_opens(@TempDir Path folder) throws IOException {
        SampleLibrary.writeTo(folder);
        List<String> rows = Files.readAllLines(folder.resolve(SampleLibrary.LIST));
        assertThat(rows).hasSize(SampleLibrary.samples().size() + 1).first().isEqualTo("file,agency,counter,dossier");
        for (SampleLibrary.Sample sample : SampleLibrary.samples()) {
            Path file = folder.resolve(sample.file());
            if (sample.file().endsWith(".pdf")) {
                try (var pdf = Loader.loadPDF(file.toFile())) {
                    assertThat(pdf.getNumberOfPages()).isEqualTo(sample.paper().pages());
                }
            } else {
                try (var input = ImageIO.createImageInputStream(file.toFile())) {
                    var reader = ImageIO.getImageReaders(input).next();
                    reader.setInput(input);
                    assertThat(reader.getNumImages(true))
                            .isEqualTo(sample.paper().pages());
                    assertThat(reader.getWidth(0))
                            .isEqualTo((int) Math.round(595 * sample.paper().dpi() / 72.0));
                }
            }
        }
    }

    @Test
    void a_born_digital_paper_carries_its_text(@TempDir Path folder) throws IOException {
        SamplePaper plan = SampleLibrary.samples().get(9).paper();
        try (var pdf = Loader.loadPDF(
                plan.writeBornDigitalPdf(folder.resolve("plan.pdf")).toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("KẾ HOẠCH", plan.number() + "/" + plan.notation());
        }
    }

    @Test
    void the_same_seed_gives_the_same_bytes(@TempDir Path folder) throws IOException {
        SamplePaper paper = SampleLibrary.samples().get(1).paper();
        assertThat(paper.writePdf(folder.resolve("a.pdf")))
                .hasSameBinaryContentAs(paper.writePdf(folder.resolve("b.pdf")));
        assertThat(paper.but().seed(7).build().writePdf(folder.resolve("c.pdf")))
                .isNotEqualTo(folder.resolve("a.pdf"))
                .satisfies(other -> assertThat(Files.mismatch(other, folder.resolve("a.pdf")))
                        .isNotEqualTo(-1));
    }
}
