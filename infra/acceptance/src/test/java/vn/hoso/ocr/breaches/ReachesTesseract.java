package vn.hoso.ocr.breaches;

/** A planted breach. */
public final class ReachesTesseract {

    /** Reaches where it must not. */
    public static final Class<?> REACHED = net.sourceforge.tess4j.Tesseract.class;

    private ReachesTesseract() {}
}
