package vn.hoso.indexer.tables;

import org.jspecify.annotations.Nullable;

/** What was sent is no such table at all; the message says why, for the sender. */
public final class UnreadableTableException extends RuntimeException {

    /** With what is wrong with it. */
    public UnreadableTableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
