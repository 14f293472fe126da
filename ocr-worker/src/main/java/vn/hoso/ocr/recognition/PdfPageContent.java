package vn.hoso.ocr.recognition;

import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** What a PDF page is made of: one image that is the page, or visible text, or a mixture. Draws nothing. */
public final class PdfPageContent extends PDFGraphicsStreamEngine {

    /** By how much an image may miss the page's edge and still be the page: a hundredth of the page's width. */
    private static final double EDGE = 0.01;
    /** A page that is covered by an image to this share was scanned, whatever text lies over it. */
    private static final double SCANNED = 0.6;

    private final PDRectangle box;
    private int images;
    private int visibleGlyphs;
    private int paths;
    private double largestShare;
    private @Nullable PDImage exactImage;

    private PdfPageContent(PDPage page) {
        super(page);
        this.box = page.getCropBox();
    }

    /** Goes through the content of a page; no font or image is drawn. */
    public static PdfPageContent of(PDPage page) throws IOException {
        var content = new PdfPageContent(page);
        content.processPage(page);
        return content;
    }

    /** The image that is the page, whole and upright, with nothing visible beside it; null when there is none. */
    public @Nullable PDImage onlyImage() {
        return images == 1 && visibleGlyphs == 0 && paths == 0 ? exactImage : null;
    }

    /** Whether visible text was written onto the page and it is not a picture of paper. */
    boolean bornDigital() {
        return visibleGlyphs > 0 && largestShare < SCANNED;
    }

    @Override
    public void drawImage(PDImage image) {
        images++;
        Matrix at = getGraphicsState().getCurrentTransformationMatrix();
        double width = Math.hypot(at.getScaleX(), at.getShearY());
        double height = Math.hypot(at.getShearX(), at.getScaleY());
        largestShare = Math.max(largestShare, width * height / (box.getWidth() * box.getHeight()));
        boolean upright = at.getScaleX() > 0
                && at.getScaleY() > 0
                && Math.abs(at.getShearX()) < EDGE * height
                && Math.abs(at.getShearY()) < EDGE * width;
        if (upright && !image.isStencil() && isThePage(at)) {
            exactImage = image;
        }
    }

    private boolean isThePage(Matrix at) {
        double slack = EDGE * box.getWidth();
        return Math.abs(at.getTranslateX() - box.getLowerLeftX()) < slack
                && Math.abs(at.getTranslateY() - box.getLowerLeftY()) < slack
                && Math.abs(at.getTranslateX() + at.getScaleX() - box.getUpperRightX()) < slack
                && Math.abs(at.getTranslateY() + at.getScaleY() - box.getUpperRightY()) < slack;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP) {
            visibleGlyphs++;
        }
    }

    @Override
    public void fillPath(int windingRule) {
        paths++;
    }

    @Override
    public void strokePath() {
        paths++;
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paths++;
    }

    @Override
    public void shadingFill(COSName shading) {
        paths++;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        // Only painted paths count.
    }

    @Override
    public void clip(int windingRule) {
        // Clipping paints nothing.
    }

    @Override
    public void moveTo(float x, float y) {
        // Only painted paths count.
    }

    @Override
    public void lineTo(float x, float y) {
        // Only painted paths count.
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        // Only painted paths count.
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {
        // Only painted paths count.
    }

    @Override
    public void endPath() {
        // Only painted paths count.
    }
}
