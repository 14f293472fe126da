package vn.hoso.ocr.handwriting;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** The paper whose handwriting is read; its parts cost something to get, and are asked for only when needed. */
public interface Paper {

    /** The picture of its first page as the file shows it, in any resolution. */
    BufferedImage firstPage() throws IOException;

    /** What else is known of it. */
    Evidence evidence() throws IOException;
}
