package vn.hoso.plumbing.breaches;

/** A planted breach. */
public final class ReachesContracts {

    /** Reaches where it must not. */
    public static final Class<?> REACHED = vn.hoso.contracts.Topics.class;

    private ReachesContracts() {}
}
