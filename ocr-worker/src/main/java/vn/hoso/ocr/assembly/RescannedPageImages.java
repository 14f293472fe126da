package vn.hoso.ocr.assembly;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages of a scan, some of which were scanned again: those come from the only page of another original. */
final class RescannedPageImages implements PageImageSource {

    private final PageImageSource own;
    private final Map<Integer, PageImageSource> again = new HashMap<>();

    RescannedPageImages(PageSource scan, Map<Integer, PageSource> scannedAgain) throws IOException {
        own = PageImageSource.open(scan.original(), scan.format());
        try {
            for (var page : scannedAgain.entrySet()) {
                again.put(
                        page.getKey(),
                        PageImageSource.open(
                                page.getValue().original(), page.getValue().format()));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public PageImage image(PDDocument into, int page) throws IOException {
        PageImageSource other = again.get(page);
        return other == null ? own.image(into, page) : other.image(into, 1);
    }

    @Override
    public void close() throws IOException {
        try (own) {
            for (PageImageSource other : again.values()) {
                other.close();
            }
        }
    }
}
