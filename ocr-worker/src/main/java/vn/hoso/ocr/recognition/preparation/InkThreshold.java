package vn.hoso.ocr.recognition.preparation;

import com.sun.jna.ptr.PointerByReference;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Numa;
import net.sourceforge.lept4j.Pix;

/** Parts ink from paper for measuring: by Otsu's threshold, as Tesseract does itself. */
final class InkThreshold {

    private static final int SHADES = 256;
    /** Every fourth pixel of every fourth row tells as much as all. */
    private static final int EVERY = 4;

    private static final int NO_COPY = 0; // L_NOCOPY

    private InkThreshold() {}

    /** A bilevel picture in which ink is dark. */
    static Pix inkOf(Pix grey, PixScope scope) {
        return scope.hold(Leptonica1.pixThresholdToBinary(grey, of(histogram(grey))));
    }

    private static float[] histogram(Pix grey) {
        Numa histogram = Leptonica1.pixGetGrayHistogram(grey, EVERY);
        if (histogram == null) {
            throw new IllegalStateException("Leptonica could not count the shades of a page");
        }
        try {
            return Leptonica1.numaGetFArray(histogram, NO_COPY).getPointer().getFloatArray(0, SHADES);
        } finally {
            Leptonica1.numaDestroy(new PointerByReference(histogram.getPointer()));
        }
    }

    /** The shade that parts the histogram in two so that the means lie farthest apart (Otsu 1979). */
    static int of(float[] counts) {
        double total = 0;
        double sum = 0;
        for (int shade = 0; shade < SHADES; shade++) {
            total += counts[shade];
            sum += shade * (double) counts[shade];
        }
        double below = 0;
        double sumBelow = 0;
        double best = -1;
        int first = SHADES / 2;
        int last = SHADES / 2;
        for (int shade = 0; shade < SHADES - 1; shade++) {
            below += counts[shade];
            sumBelow += shade * (double) counts[shade];
            if (below == 0 || below == total) {
                continue;
            }
            double apart = (sum - sumBelow) / (total - below) - sumBelow / below;
            double between = below * (total - below) * apart * apart;
            if (between > best) {
                best = between;
                first = shade;
            }
            if (between == best) {
                last = shade;
            }
        }
        return (first + last) / 2 + 1;
    }
}
