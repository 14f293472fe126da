package vn.hoso.bench.measure;

/**
 * How often something was got right.
 *
 * @param right as it is printed
 * @param wrong another than it is printed, and said all the same: the result that is worst
 * @param silent left open
 */
public record Tally(long right, long wrong, long silent) {
    /** Of nothing. */
    public static final Tally NONE = new Tally(0, 0, 0);

    /** Of both together. */
    public Tally plus(Tally other) {
        return new Tally(right + other.right, wrong + other.wrong, silent + other.silent);
    }

    /** Of one thing. */
    public static Tally one(boolean said, boolean isRight) {
        return new Tally(said && isRight ? 1 : 0, said && !isRight ? 1 : 0, said ? 0 : 1);
    }

    /** How often it was asked. */
    public long asked() {
        return right + wrong + silent;
    }

    /** Right ones in a hundred. NaN when nothing was asked. */
    public double rightShare() {
        return 100.0 * right / asked();
    }

    /** Wrong ones in a hundred. */
    public double wrongShare() {
        return 100.0 * wrong / asked();
    }

    /** Those left open, in a hundred. */
    public double silentShare() {
        return 100.0 * silent / asked();
    }
}
