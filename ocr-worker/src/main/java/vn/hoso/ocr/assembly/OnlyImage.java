package vn.hoso.ocr.assembly;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Finds the image of a page that is nothing but one upright image; invisible text of an earlier OCR does not count. */
final class OnlyImage extends PDFStreamEngine {
    private static final Set<String> PAINTING =
            Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "BI", "EI");
    private static final Set<String> WRITING = Set.of("Tj", "TJ", "'", "\"");
    private static final float SLACK = 0.02f;

    private final PDPage page;
    private int painted;
    private @Nullable PDImageXObject image;

    private OnlyImage(PDPage page) {
        this.page = page;
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetTextRenderingMode(this));
    }

    static Optional<PDImageXObject> of(PDPage page) throws IOException {
        OnlyImage search = new OnlyImage(page);
        search.processPage(page);
        return search.painted == 1 ? Optional.ofNullable(search.image) : Optional.empty();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        String name = operator.getName();
        if (PAINTING.contains(name) || (WRITING.contains(name) && visible())) {
            painted++;
        } else if ("Do".equals(name) && !operands.isEmpty() && operands.get(0) instanceof COSName xObject) {
            painted++;
            PDXObject drawn = getResources().getXObject(xObject);
            image = drawn instanceof PDImageXObject found && isThePage() ? found : null;
        } else {
            super.processOperator(operator, operands);
        }
    }

    private boolean visible() {
        return getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER;
    }

    private boolean isThePage() {
        Matrix at = getGraphicsState().getCurrentTransformationMatrix();
        PDRectangle box = page.getCropBox();
        float slack = SLACK * box.getWidth();
        return Math.abs(at.getShearX()) < slack
                && Math.abs(at.getShearY()) < slack
                && Math.abs(at.getTranslateX() - box.getLowerLeftX()) < slack
                && Math.abs(at.getTranslateY() - box.getLowerLeftY()) < slack
                && Math.abs(at.getTranslateX() + at.getScaleX() - box.getUpperRightX()) < slack
                && Math.abs(at.getTranslateY() + at.getScaleY() - box.getUpperRightY()) < slack;
    }
}
