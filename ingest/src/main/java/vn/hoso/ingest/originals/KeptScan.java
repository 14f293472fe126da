package vn.hoso.ingest.originals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A scan whose original is safe, with a local copy to look at; closing it removes only the local copy.
 *
 * @param sha256 SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param bytes size, 0 or more
 * @param file the local copy
 */
public record KeptScan(String sha256, long bytes, Path file) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not remove the temporary file " + file, e);
        }
    }
}
