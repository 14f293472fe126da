package vn.hoso.indexer.breaches;

/** A planted breach. */
public final class ReachesPdfBox {

    /** Reaches where it must not. */
    public static final Class<?> REACHED = org.apache.pdfbox.Loader.class;

    private ReachesPdfBox() {}
}
