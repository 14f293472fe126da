package vn.hoso.ingest.onesided;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * Makes one scan of two passes: front, back, front, back. Pictures are taken over as they are, none is compressed anew
 * with a loss. The same two passes always give the same bytes, so a stack brought twice is the same scan.
 */
@Component
public class PutTogether {

    private static final long ALWAYS_THE_SAME = 1;

    /**
     * Writes the scan of a stack.
     *
     * @param odd the fronts
     * @param even as many backs
     * @param reversed whether the back of the last sheet comes first
     * @param stack where to; nothing is left there when it fails
     * @throws UnfitPassException when a page cannot be taken over
     * @throws UncheckedIOException when it cannot be written, for want of room or otherwise
     */
    public void write(Path odd, Path even, boolean reversed, Path stack) {
        // No page is kept in memory: a stack of two thousand needs as much as one of two.
        try (var together = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                PassPages fronts = open(odd);
                PassPages backs = open(even)) {
            takeOver(fronts, backs, reversed, together);
            together.setDocumentId(ALWAYS_THE_SAME);
            together.save(stack.toFile());
        } catch (IOException e) {
            throw removing(stack, new UncheckedIOException("The stack cannot be written to " + stack, e));
        } catch (RuntimeException e) {
            throw removing(stack, e);
        }
    }

    private static PassPages open(Path pass) {
        try {
            return PassPages.of(pass);
        } catch (IOException | RuntimeException e) {
            throw new UnfitPassException(e);
        }
    }

    private static void takeOver(PassPages fronts, PassPages backs, boolean reversed, PDDocument together) {
        try {
            int sheets = fronts.count();
            for (int sheet = 0; sheet < sheets; sheet++) {
                fronts.addTo(together, sheet);
                backs.addTo(together, reversed ? sheets - 1 - sheet : sheet);
            }
        } catch (IOException | RuntimeException e) {
            throw new UnfitPassException(e);
        }
    }

    private static RuntimeException removing(Path stack, RuntimeException failure) {
        try {
            Files.deleteIfExists(stack);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }
}
