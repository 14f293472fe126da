package vn.hoso.ocr.breaches;

/** A planted breach. */
public final class ReachesBatch {

    /** Reaches where it must not. */
    public static final Class<?> REACHED = org.springframework.batch.core.job.Job.class;

    private ReachesBatch() {}
}
