package vn.hoso.servers;

import org.jspecify.annotations.Nullable;

/** A server could not be started, reached or stopped; the message says which, why, and what to do next. */
public final class ServerFailure extends RuntimeException {

    /** Says what happened and what to do. */
    public ServerFailure(String message) {
        super(message);
    }

    /** Says what happened and what to do, and keeps what caused it. */
    public ServerFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
