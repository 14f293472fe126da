package vn.hoso.ocr.recognition.sheets;

import com.google.zxing.LuminanceSource;
import com.sun.jna.ptr.PointerByReference;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import org.jspecify.annotations.Nullable;
import vn.hoso.ocr.recognition.preparation.PixScope;

/** A page in native memory: Leptonica reduces it several times faster than Java would. */
final class NativeShades implements PageShades {

    private static final float HALF = 0.5f;
    private static final int COLOUR = 32;

    private final Pix page;
    private final int dpi;

    NativeShades(Pix page, int dpi) {
        this.page = page;
        this.dpi = dpi;
    }

    /** Smoothed over two pixels a side: more would show no more of a symbol, and reading all pixels costs more than all else. */
    @Override
    public LuminanceSource at(int wanted) {
        float sampled = Math.min(1, 2f * wanted / dpi);
        Pix grey = grey(sampled, sampled);
        float rest = sampled < 1 ? HALF : Math.min(1, (float) wanted / dpi); // a half to the bit is four times as quick
        try {
            return copiedAndFreed(Leptonica1.pixScaleGeneral(grey, rest, rest, 0, 0));
        } finally {
            free(grey);
        }
    }

    @Override
    public LuminanceSource lines(int perInch) {
        return copiedAndFreed(grey(1, Math.min(1, (float) perInch / dpi)));
    }

    private Pix grey(float across, float down) {
        Pix sampled = made(Leptonica1.pixScaleBySampling(page, across, down));
        try {
            return made(
                    Leptonica1.pixGetDepth(sampled) == COLOUR
                            ? Leptonica1.pixConvertRGBToGrayFast(sampled)
                            : Leptonica1.pixConvertTo8(sampled, 0));
        } finally {
            free(sampled);
        }
    }

    private static LuminanceSource copiedAndFreed(@Nullable Pix fresh) {
        Pix grey = made(fresh);
        try {
            return PageShades.of(PixScope.shades(grey), Leptonica1.pixGetWidth(grey), Leptonica1.pixGetHeight(grey));
        } finally {
            free(grey);
        }
    }

    private static Pix made(@Nullable Pix fresh) {
        if (fresh == null) {
            throw new IllegalStateException("Leptonica gave no picture back: too little memory, or not that kind");
        }
        fresh.setAutoSynch(false); // nobody reads its fields here, and JNA would copy all of them at each call
        return fresh;
    }

    private static void free(Pix picture) {
        Leptonica1.pixDestroy(new PointerByReference(picture.getPointer()));
    }
}
