package vn.hoso.ingest.onesided;

/** Which sides of the sheets of a stack a pass through a one-sided feeder has. */
public enum Side {
    /** The fronts: pages 1, 3, 5 … of the stack. */
    ODD,
    /** The backs, the last sheet first: so they come when the stack is turned over as it lies. */
    EVEN,
    /** The backs, the first sheet first. */
    EVEN_IN_ORDER;

    /** Whether passes of this and that side are of two sides of the sheets. */
    public boolean fits(Side other) {
        return (this == ODD) != (other == ODD);
    }
}
