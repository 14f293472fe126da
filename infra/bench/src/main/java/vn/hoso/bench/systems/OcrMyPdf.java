package vn.hoso.bench.systems;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.hoso.bench.pages.BenchPage;
import vn.hoso.bench.usage.Usage;

/** OCRmyPDF of Debian on one-page PDFs, two processes side by side, as its documentation has whole folders done. */
public final class OcrMyPdf implements ReadingSystem {
    private final String name;
    private final String options;

    private OcrMyPdf(String name, String options) {
        this.name = name;
        this.options = options;
    }

    /** Without preparing pages. */
    public static OcrMyPdf plain() {
        return new OcrMyPdf("OCRmyPDF", "");
    }

    /** With its own ways of preparing pages. */
    public static OcrMyPdf cleaning() {
        return new OcrMyPdf("OCRmyPDF --deskew --clean", " --deskew --clean");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String how() {
        return "`ocrmypdf -l vie --output-type pdfa --jobs 1" + options
                + "`, two processes side by side, a one-page PDF each";
    }

    @Override
    public boolean makesPdf() {
        return true;
    }

    @Override
    public Turn read(List<BenchPage> pages, Path out) throws IOException {
        Usage usage = SideBySide.run(
                pages,
                out,
                "ocrmypdf -q -l vie --output-type pdfa --jobs 1" + options + " --sidecar NAME.txt {} NAME.pdf",
                Map.of(),
                BenchPage::pdf);
        return new Turn(usage, Map.of(), SideBySide.readings(pages, out));
    }
}
