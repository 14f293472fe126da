package vn.hoso.indexer.covers;

/** What was asked for cannot be printed; the message says why and what to do. */
public final class UnprintableSheetsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnprintableSheetsException(String message) {
        super(message);
    }
}
