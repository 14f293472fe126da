package vn.hoso.contracts.breaches;

/** A planted breach. */
public final class ReachesPlumbing {

    /** Reaches where it must not. */
    public static final Class<?> REACHED = vn.hoso.plumbing.outbox.Outbox.class;

    private ReachesPlumbing() {}
}
