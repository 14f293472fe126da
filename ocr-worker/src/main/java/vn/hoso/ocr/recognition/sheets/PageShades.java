package vn.hoso.ocr.recognition.sheets;

import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;

/** A page in shades of grey, at the resolutions that are asked for. */
interface PageShades {

    /** Pixels row by row, 0 black to 255 white. */
    static LuminanceSource of(byte[] shades, int width, int height) {
        return new PlanarYUVLuminanceSource(shades, width, height, 0, 0, width, height, false);
    }

    /** The whole page, reduced to about this resolution; never enlarged. */
    LuminanceSource at(int dpi);

    /** Lines across the page at its full resolution, so many an inch, nothing blurred between them. */
    LuminanceSource lines(int perInch);
}
