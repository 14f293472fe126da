package vn.hoso.ingest.identification;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoso.ingest.identification.Inspection.Sound;
import vn.hoso.ingest.quarantine.RefusalReason;

/** Tells what a file is by its content and whether it can be read; never unpacks a whole image to find out. */
@Component
public class IdentifyScan {

    private static final Logger log = LoggerFactory.getLogger(IdentifyScan.class);
    private static final String LOW_RESOLUTION = "LOW_RESOLUTION";

    private final ScanLimits limits;

    /** Judges by these limits. */
    public IdentifyScan(ScanLimits limits) {
        this.limits = limits;
    }

    /** Looks at a local file. The same bytes under the same limits always give the same answer. */
    public Inspection inspect(Path file) {
        try {
            return look(file);
        } catch (FlawFound found) {
            return found.flaw();
        } catch (EOFException e) {
            return new Inspection.Flawed(RefusalReason.TRUNCATED, null);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        } catch (RuntimeException | StackOverflowError e) {
            // A parser that stumbles over hostile bytes must not stop the line: the file is at fault.
            log.warn("Refused {} as damaged, its reader failed: {}", file.getFileName(), e.toString());
            return new Inspection.Flawed(RefusalReason.DAMAGED, null);
        }
    }

    private Inspection look(Path file) throws IOException, FlawFound {
        long bytes = Files.size(file);
        if (bytes == 0) {
            throw new FlawFound(RefusalReason.EMPTY);
        }
        if (bytes > limits.maxBytes().toBytes()) {
            throw new FlawFound(RefusalReason.TOO_MANY_BYTES);
        }
        byte[] head = head(file);
        ScanFormat format = ScanFormat.of(head).orElseThrow(() -> new FlawFound(RefusalReason.UNSUPPORTED_TYPE));
        return switch (format) {
            case PDF -> new PdfInspection(limits).inspect(file);
            case TIFF -> pages(format, tiff(file, head));
            case JPEG -> pages(format, List.of(JpegInspection.inspect(file)));
            case PNG -> pages(format, List.of(PngInspection.inspect(file, limits)));
        };
    }

    private List<PageSize> tiff(Path file, byte[] head) throws IOException, FlawFound {
        if (ScanFormat.isBigTiff(head)) {
            // Recognised, so that the clerk reads a true reason, but no reader of the next stage opens it.
            throw new FlawFound(RefusalReason.UNSUPPORTED_COMPRESSION);
        }
        return TiffInspection.inspect(file, limits);
    }

    private Sound pages(ScanFormat format, List<PageSize> pages) throws FlawFound {
        var warnings = new ArrayList<String>();
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).check(limits, i + 1);
        }
        if (pages.stream().anyMatch(page -> page.isLowResolution(limits))) {
            warnings.add(LOW_RESOLUTION);
        }
        return new Sound(format, pages.size(), warnings, List.of());
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ScanFormat.HEAD_BYTES);
        }
    }
}
