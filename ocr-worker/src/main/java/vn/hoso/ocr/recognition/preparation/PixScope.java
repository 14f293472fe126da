package vn.hoso.ocr.recognition.preparation;

import com.sun.jna.ptr.PointerByReference;
import java.util.ArrayDeque;
import java.util.Deque;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import org.jspecify.annotations.Nullable;

/** Holds pictures in native memory and frees them together, also when a step in between fails. */
public final class PixScope implements AutoCloseable {

    private final Deque<Pix> held = new ArrayDeque<>();

    /** Takes a picture that Leptonica made over; Leptonica answers null when memory ran out or it cannot do a thing. */
    public Pix hold(@Nullable Pix made) {
        if (made == null) {
            throw new IllegalStateException("Leptonica gave no picture back: too little memory, or not that kind");
        }
        made.setAutoSynch(false); // nobody reads its fields here, and JNA would copy all of them at each call
        held.push(made);
        return made;
    }

    /** Gives a held picture away: whoever takes it frees it. */
    Pix release(Pix picture) {
        held.remove(picture);
        return picture;
    }

    /** Copies the pixels of a grey picture out, row by row, 0 black to 255 white. */
    public static byte[] shades(Pix grey) {
        int width = Leptonica1.pixGetWidth(grey);
        int height = Leptonica1.pixGetHeight(grey);
        int wordsInRow = Leptonica1.pixGetWpl(grey);
        int[] words = Leptonica1.pixGetData(grey).getPointer().getIntArray(0, wordsInRow * height);
        var shades = new byte[width * height];
        for (int y = 0; y < height; y++) {
            int at = y * width;
            int word = y * wordsInRow;
            int end = at + width;
            for (; at + 4 <= end; at += 4) {
                int four = words[word++];
                shades[at] = (byte) (four >> 24);
                shades[at + 1] = (byte) (four >> 16);
                shades[at + 2] = (byte) (four >> 8);
                shades[at + 3] = (byte) four;
            }
            for (int shift = 24; at < end; at++, shift -= 8) {
                shades[at] = (byte) (words[word] >> shift);
            }
        }
        return shades;
    }

    @Override
    public void close() {
        held.forEach(PixScope::free);
        held.clear();
    }

    static void free(Pix picture) {
        Leptonica1.pixDestroy(new PointerByReference(picture.getPointer()));
    }
}
