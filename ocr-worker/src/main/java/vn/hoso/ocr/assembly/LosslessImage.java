package vn.hoso.ocr.assembly;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.hoso.ocr.recognition.PageImages;

/** Packs a picture whose own packing has no place in a PDF/A, every pixel kept: black and white as G4, others as Flate. */
final class LosslessImage {
    private LosslessImage() {}

    static PDImageXObject of(BufferedImage picture, PDDocument into) throws IOException {
        return picture.getColorModel().getPixelSize() == 1
                ? CCITTFactory.createFromImage(into, picture)
                : LosslessFactory.createFromImage(into, opaque(picture));
    }

    /** On white, for a PDF/A-2b that is printed must look as the scan did. */
    static BufferedImage opaque(BufferedImage picture) {
        return picture.getColorModel().hasAlpha()
                ? PageImages.redrawn(picture, picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB)
                : picture;
    }
}
