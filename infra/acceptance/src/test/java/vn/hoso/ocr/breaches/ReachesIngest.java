package vn.hoso.ocr.breaches;

/** A planted breach. */
public final class ReachesIngest {

    /** Reaches where it must not. */
    public static final Class<?> REACHED = vn.hoso.ingest.breaches.ReachesOcr.class;

    private ReachesIngest() {}
}
