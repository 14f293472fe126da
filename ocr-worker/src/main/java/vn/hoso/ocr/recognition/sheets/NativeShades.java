package vn.hoso.ocr.recognition.sheets;

import com.google.zxing.LuminanceSource;
import com.sun.jna.ptr.PointerByReference;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import org.jspecify.annotations.Nullable;

/** A page in native memory: Leptonica reduces it several times faster than Java would. */
final class NativeShades implements PageShades {

    private static final int BLACK_AND_WHITE = 1;
    private static final int BYTES_IN_WORD = 4;

    private final Pix page;
    private final int dpi;

    NativeShades(Pix page, int dpi) {
        this.page = page;
        this.dpi = dpi;
    }

    @Override
    public LuminanceSource at(int wanted) {
        float scale = Math.min(1, (float) wanted / dpi);
        return switch (Leptonica1.pixGetDepth(page)) {
            case BLACK_AND_WHITE ->
                copied(made(
                        scale > 0.99f ? Leptonica1.pixConvertTo8(page, 0) : Leptonica1.pixScaleToGray(page, scale)));
            case 8 -> copied(made(Leptonica1.pixScaleGeneral(page, scale, scale, 0, 0)));
            default -> coloured(scale);
        };
    }

    /** Halved while the colours go, where that is no more than was asked for. */
    private LuminanceSource coloured(float scale) {
        boolean halved = scale <= 0.5f;
        Pix grey = made(
                halved
                        ? Leptonica1.pixScaleRGBToGray2(page, 0.3f, 0.5f, 0.2f)
                        : Leptonica1.pixConvertRGBToGrayFast(page));
        try {
            float rest = halved ? 2 * scale : scale;
            return copied(made(Leptonica1.pixScaleGeneral(grey, rest, rest, 0, 0)));
        } finally {
            free(grey);
        }
    }

    @Override
    public LuminanceSource lines(int perInch) {
        Pix lines = made(Leptonica1.pixScaleBySampling(page, 1, Math.min(1, (float) perInch / dpi)));
        try {
            return copied(made(Leptonica1.pixConvertTo8(lines, 0)));
        } finally {
            free(lines);
        }
    }

    /** Copies the pixels out, leftmost in the highest byte of each word, and frees the picture. */
    private static LuminanceSource copied(Pix grey) {
        try {
            int width = Leptonica1.pixGetWidth(grey);
            int height = Leptonica1.pixGetHeight(grey);
            int wordsInRow = Leptonica1.pixGetWpl(grey);
            int[] words = Leptonica1.pixGetData(grey).getPointer().getIntArray(0, wordsInRow * height);
            byte[] bytes = new byte[width * height];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int word = words[y * wordsInRow + x / BYTES_IN_WORD];
                    bytes[y * width + x] = (byte) (word >> (24 - 8 * (x % BYTES_IN_WORD)));
                }
            }
            return PageShades.of(bytes, width, height);
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
