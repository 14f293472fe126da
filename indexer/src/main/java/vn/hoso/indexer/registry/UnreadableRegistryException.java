package vn.hoso.indexer.registry;

import org.jspecify.annotations.Nullable;

/** What was sent is not a register at all; the message says what to do. */
class UnreadableRegistryException extends RuntimeException {

    UnreadableRegistryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
