package vn.hoso.ocr.recognition.preparation;

import java.nio.FloatBuffer;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;

/** Takes round seals out of a page without colour, and leaves the print that they were stamped on. */
final class Seals {

    /** By how much a seal is brighter than print when it was copied from red: then its shade alone tells them apart. */
    private static final int BRIGHTER = 40;

    private static final int MEAN = 1; // L_MEAN_ABSVAL
    private static final int RIM = 3;

    private Seals() {}

    /** What has to be wiped to take the seal's rings away, or the whole seal when its shade tells it from print. */
    static Pix mask(Pix picture, Pix bilevel, PageInk ink, SealRing seal, PixScope scope) {
        Pix ring = seal.mask(ink, scope);
        float shade = mean(picture, ring);
        float print = mean(picture, bilevel);
        if (shade - print > BRIGHTER) {
            Pix dark = scope.hold(Leptonica1.pixThresholdToBinary(picture, (int) (shade + print) / 2));
            Leptonica1.pixDilateBrick(dark, dark, RIM, RIM);
            ring = seal.disc(ink, scope);
            Leptonica1.pixSubtract(ring, ring, dark);
        } else {
            Leptonica1.pixDilateBrick(ring, ring, RIM, RIM);
        }
        return ring;
    }

    private static float mean(Pix picture, Pix mask) {
        FloatBuffer mean = FloatBuffer.allocate(1);
        Leptonica1.pixGetAverageMasked(picture, mask, 0, 0, 1, MEAN, mean);
        return mean.get(0);
    }
}
