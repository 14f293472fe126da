package vn.hoso.ingest.breaches.util;

/** A planted breach. */
public final class Anything {

    /** Reaches where it must not. */
    public static final Class<?> REACHED = String.class;

    private Anything() {}
}
