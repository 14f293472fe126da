package vn.hoso.indexer.reading;

import org.jspecify.annotations.Nullable;

/** An ALTO file is not what it should be; the message names it and says what to do. */
public class UnreadableAltoException extends RuntimeException {

    UnreadableAltoException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
