package vn.hoso.ingest.onesided;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of one pass, to be taken over into a PDF one by one. */
interface PassPages extends Closeable {

    /** Opens a pass: a PDF, or pictures. */
    static PassPages of(Path file) throws IOException {
        try (var head = new RandomAccessReadBufferedFile(file.toFile())) {
            byte[] first = new byte[4];
            int read = head.read(first);
            boolean picture = read > 0
                    && (first[0] == (byte) 0xFF || first[0] == (byte) 0x89 || first[0] == 'I' || first[0] == 'M');
            if (picture) {
                return PicturePages.of(file);
            }
        }
        PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
        return new PassPages() {
            @Override
            public int count() {
                return pdf.getNumberOfPages();
            }

            @Override
            public void addTo(PDDocument together, int index) throws IOException {
                var page = pdf.getPage(index);
                // Boxes and rotation come along also when the page has them from the node above it, resources do not.
                together.importPage(page).setResources(page.getResources());
            }

            @Override
            public void close() throws IOException {
                pdf.close();
            }
        };
    }

    /** How many there are. */
    int count() throws IOException;

    /** Adds a page, from 0. */
    void addTo(PDDocument together, int index) throws IOException;
}
