package vn.hoso.ingest.acceptance;

import vn.hoso.ingest.quarantine.RefusalReason;

/** What became of an arrival. */
public sealed interface Acceptance {

    /** A new scan, or a known one filed at a new place; told to the other stages. */
    record Accepted(String scan) implements Acceptance {}

    /** The same bytes were accepted for the same place before; nothing is told again. */
    record AlreadyKnown(String scan) implements Acceptance {}

    /** Kept; it is one pass of a stack whose other pass has not come. */
    record Waits(String scan) implements Acceptance {}

    /** Kept, but not read. */
    record Refused(String scan, RefusalReason reason) implements Acceptance {}
}
