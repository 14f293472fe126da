package vn.hoso.indexer.breaches;

/** A planted breach. */
public final class ReachesMinio {

    /** Reaches where it must not. */
    public static final Class<?> REACHED = io.minio.MinioClient.class;

    private ReachesMinio() {}
}
