package vn.hoso.ocr.recognition;

import com.sun.jna.ptr.PointerByReference;
import java.nio.IntBuffer;
import java.util.Locale;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import org.jspecify.annotations.Nullable;

/** A page's picture in native memory: read from where it lies, and drawn small for the screen. */
final class PagePixels {

    private static final int TO_WHAT_IT_WAS = 4; // REMOVE_CMAP_BASED_ON_SRC
    private static final int MOST_SIGNIFICANT_BYTE = 1; // L_MS_BYTE
    private static final int JPEG = 2; // IFF_JFIF_JPEG
    private static final int SCREEN_QUALITY = 75;
    private static final float HALF = 0.5f;
    private static final float UNSHARPENED = 0; // sharpening costs as much as scaling, and a screen shows no more by it

    private PagePixels() {}

    /**
     * Reads the picture and lays it as the scan wants it: 1, 8 or 32 bits a pixel, without a palette, on white.
     *
     * @throws UndecodedPictureException when Leptonica does not understand the file
     */
    static Pix read(RecognizerProcess.Task task) {
        boolean tiff = task.image().toLowerCase(Locale.ROOT).endsWith(".tiff");
        return laid(tiff ? Leptonica1.pixReadTiff(task.image(), task.index()) : Leptonica1.pixRead(task.image()), task);
    }

    static boolean isJpeg(RecognizerProcess.Task task) {
        IntBuffer format = IntBuffer.allocate(1);
        return Leptonica1.findFileFormat(task.image(), format) == 0 && format.get(0) == JPEG;
    }

    /**
     * Reads a JPEG reduced: its library then unpacks no more of it than is wanted.
     *
     * @param reduction 1, 2, 4 or 8
     * @throws UndecodedPictureException when Leptonica does not understand the file
     */
    static Pix readReduced(RecognizerProcess.Task task, int reduction) {
        return laid(Leptonica1.pixReadJpeg(task.image(), 0, reduction, null, 0), task);
    }

    private static Pix laid(@Nullable Pix read, RecognizerProcess.Task task) {
        if (read == null) {
            throw new UndecodedPictureException("Leptonica cannot read " + task.image());
        }
        Pix pixels = read;
        if (Leptonica1.pixGetColormap(pixels) != null) {
            pixels = instead(pixels, Leptonica1.pixRemoveColormap(pixels, TO_WHAT_IT_WAS));
        }
        if (Leptonica1.pixGetDepth(pixels) == 16) {
            pixels = instead(pixels, Leptonica1.pixConvert16To8(pixels, MOST_SIGNIFICANT_BYTE));
        }
        if (Leptonica1.pixGetSpp(pixels) == 4) {
            pixels = instead(pixels, Leptonica1.pixRemoveAlpha(pixels));
        }
        if (Leptonica1.pixGetDepth(pixels) == 2 || Leptonica1.pixGetDepth(pixels) == 4) {
            pixels = instead(pixels, Leptonica1.pixConvertTo8(pixels, 0));
        }
        if (task.turn() != 0) {
            pixels = instead(pixels, Leptonica1.pixRotateOrth(pixels, task.turn() / 90));
        }
        pixels.setAutoSynch(false); // nobody reads its fields here, and JNA would copy all of them at each call
        return pixels;
    }

    /** The page as a screen shows it, in grey or colour: its longer side has at most {@link PageImages#TALLEST} pixels. */
    static Pix shown(Pix page) {
        int longer = Math.max(Leptonica1.pixGetWidth(page), Leptonica1.pixGetHeight(page));
        float scale = Math.min(1, (float) PageImages.TALLEST / longer);
        if (Leptonica1.pixGetDepth(page) == 1) {
            return made(Leptonica1.pixScaleToGray(page, Math.min(scale, 0.999f)));
        }
        if (scale > HALF) {
            return made(Leptonica1.pixScaleGeneral(page, scale, scale, UNSHARPENED, 0));
        }
        Pix half = made(Leptonica1.pixScaleAreaMap2(page)); // much quicker than any other step of that size
        try {
            return shown(half);
        } finally {
            free(half);
        }
    }

    /** Writes the page as JPEG, turned clockwise by those degrees, at most so many pixels high. */
    static void write(Pix page, int turn, int tallest, String file) {
        Pix upright = turn == 0 ? page : made(Leptonica1.pixRotateOrth(page, turn / 90));
        try {
            float scale = Math.min(1, (float) tallest / Leptonica1.pixGetHeight(upright));
            Pix shown = made(
                    Leptonica1.pixGetDepth(upright) == 1
                            ? Leptonica1.pixScaleToGray(upright, Math.min(scale, 0.999f))
                            : Leptonica1.pixScaleGeneral(upright, scale, scale, UNSHARPENED, 0));
            try {
                if (Leptonica1.pixWriteJpeg(file, shown, SCREEN_QUALITY, 0) != 0) {
                    throw new IllegalStateException("Leptonica could not write " + file);
                }
            } finally {
                free(shown);
            }
        } finally {
            if (turn != 0) {
                free(upright);
            }
        }
    }

    private static Pix instead(Pix old, @Nullable Pix fresh) {
        free(old);
        return made(fresh);
    }

    private static Pix made(@Nullable Pix fresh) {
        if (fresh == null) {
            throw new IllegalStateException("Leptonica gave no picture back: too little memory, or not that kind");
        }
        return fresh;
    }

    static void free(Pix pixels) {
        Leptonica1.pixDestroy(new PointerByReference(pixels.getPointer()));
    }
}
