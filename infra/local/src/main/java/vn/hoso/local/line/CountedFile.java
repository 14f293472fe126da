package vn.hoso.local.line;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** A file that is sent and says how far it has got: the other side reads while it is sent. */
final class CountedFile extends FilterInputStream {

    private final LongConsumer told;
    private long bytes;

    private CountedFile(InputStream file, LongConsumer told) {
        super(file);
        this.told = told;
    }

    static BodyPublisher of(Path file, LongConsumer told) throws IOException {
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> open(file, told)), Files.size(file));
    }

    private static InputStream open(Path file, LongConsumer told) {
        try {
            return new CountedFile(new BufferedInputStream(Files.newInputStream(file)), told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            bytes += read;
            told.accept(bytes);
        }
        return read;
    }
}
