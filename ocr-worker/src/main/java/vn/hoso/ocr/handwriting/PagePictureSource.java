package vn.hoso.ocr.handwriting;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Gives the picture of a document's first page; asked only when something on it has to be read. */
@FunctionalInterface
public interface PagePictureSource {

    /** The page, upright, in any resolution. */
    BufferedImage picture() throws IOException;
}
