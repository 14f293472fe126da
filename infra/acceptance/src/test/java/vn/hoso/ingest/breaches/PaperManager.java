package vn.hoso.ingest.breaches;

/** A planted breach. */
public final class PaperManager {

    /** Reaches where it must not. */
    public static final Class<?> REACHED = String.class;

    private PaperManager() {}
}
