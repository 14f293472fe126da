package vn.hoso.ocr.recognition.preparation;

import com.sun.jna.ptr.PointerByReference;
import java.util.ArrayDeque;
import java.util.Deque;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import org.jspecify.annotations.Nullable;

/** Holds pictures in native memory and frees them together, also when a step in between fails. */
final class PixScope implements AutoCloseable {

    private final Deque<Pix> held = new ArrayDeque<>();

    /** Takes a picture that Leptonica made over; Leptonica answers null when memory ran out or it cannot do a thing. */
    Pix hold(@Nullable Pix made) {
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

    @Override
    public void close() {
        held.forEach(PixScope::free);
        held.clear();
    }

    static void free(Pix picture) {
        Leptonica1.pixDestroy(new PointerByReference(picture.getPointer()));
    }
}
