package vn.hoso.local;

/** Something about the edition stands in the way; the message says what, and what to do next. */
public final class EditionFailure extends RuntimeException {

    /** How a verb ends because of it. */
    public enum Kind {
        /** Asked for something that cannot be. */
        USAGE(2),
        /** The edition, or the part that was asked, does not run. */
        NOT_RUNNING(3),
        /** It was tried and did not work. */
        FAILED(1);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        /** Exit code of the verb. */
        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;

    /** Says what happened and what to do next. */
    public EditionFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** What kind of failure it is. */
    public Kind kind() {
        return kind;
    }
}
