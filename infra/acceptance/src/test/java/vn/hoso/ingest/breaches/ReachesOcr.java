package vn.hoso.ingest.breaches;

/** A planted breach. */
public final class ReachesOcr {

    /** Reaches where it must not. */
    public static final Class<?> REACHED = vn.hoso.ocr.recognition.Word.class;

    private ReachesOcr() {}
}
