package vn.hoso.ingest.onesided;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import vn.hoso.ingest.originals.Originals;

/**
 * Makes one scan of two passes: front, back, front, back. Pictures are taken over as they are, none is compressed anew
 * with a loss. The same two passes always give the same bytes, so a stack brought twice is the same scan.
 */
@Component
public class PutTogether {

    private static final long ALWAYS_THE_SAME = 1;

    private final Originals originals;

    PutTogether(Originals originals) {
        this.originals = originals;
    }

    /**
     * The scan of a stack, for the caller to keep and to remove.
     *
     * @param odd the fronts
     * @param even as many backs
     * @param reversed whether the back of the last sheet comes first
     * @throws UnfitPassException when a page cannot be taken over
     */
    public Path of(Path odd, Path even, boolean reversed) {
        try {
            Path stack = originals.newFile();
            // No page is kept in memory: a stack of two thousand needs as much as one of two.
            try (var together = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                    PassPages fronts = PassPages.of(odd);
                    PassPages backs = PassPages.of(even)) {
                int sheets = fronts.count();
                for (int sheet = 0; sheet < sheets; sheet++) {
                    fronts.addTo(together, sheet);
                    backs.addTo(together, reversed ? sheets - 1 - sheet : sheet);
                }
                together.setDocumentId(ALWAYS_THE_SAME);
                together.save(stack.toFile());
            }
            return stack;
        } catch (IOException | RuntimeException e) {
            throw new UnfitPassException(e);
        }
    }
}
