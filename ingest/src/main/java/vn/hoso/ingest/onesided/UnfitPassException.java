package vn.hoso.ingest.onesided;

/** A page of a pass cannot be taken over into a stack: its reader stumbles over it. */
public final class UnfitPassException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitPassException(Exception cause) {
        super("A page cannot be taken over: " + cause.getMessage(), cause);
    }
}
