package vn.hoso.ocr.recognition.preparation;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.util.Arrays;
import net.sourceforge.lept4j.Boxa;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;

/**
 * The ink of a bilevel page: its bits, and the boxes of its connected parts. Copied out of native memory once, because
 * asking Leptonica for each of some thousand boxes costs more than finding them.
 */
final class PageInk {

    private static final int EIGHT_NEIGHBOURS = 8;
    private static final int FIELDS = 4;

    private final int width;
    private final int height;
    private final int wordsPerLine;
    private final int[] bits;
    private final int[] boxes;

    private PageInk(int width, int height, int wordsPerLine, int[] bits, int[] boxes) {
        this.width = width;
        this.height = height;
        this.wordsPerLine = wordsPerLine;
        this.bits = bits;
        this.boxes = boxes;
    }

    static PageInk of(Pix bilevel) {
        int width = Leptonica1.pixGetWidth(bilevel);
        int height = Leptonica1.pixGetHeight(bilevel);
        int wordsPerLine = Leptonica1.pixGetWpl(bilevel);
        int[] bits = Leptonica1.pixGetData(bilevel).getPointer().getIntArray(0, wordsPerLine * height);
        return new PageInk(width, height, wordsPerLine, bits, boxes(bilevel));
    }

    private static int[] boxes(Pix bilevel) {
        Boxa found = Leptonica1.pixConnCompBB(bilevel, EIGHT_NEIGHBOURS);
        if (found == null) {
            return new int[0];
        }
        try {
            var boxes = new int[FIELDS * found.n];
            Pointer[] each =
                    found.n == 0 ? new Pointer[0] : found.box.getPointer().getPointerArray(0, found.n);
            for (int i = 0; i < each.length; i++) {
                each[i].read(0, boxes, FIELDS * i, FIELDS);
            }
            return boxes;
        } finally {
            Leptonica1.boxaDestroy(new PointerByReference(found.getPointer()));
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** How many connected parts there are. */
    int parts() {
        return boxes.length / FIELDS;
    }

    int x(int part) {
        return boxes[FIELDS * part];
    }

    int y(int part) {
        return boxes[FIELDS * part + 1];
    }

    int w(int part) {
        return boxes[FIELDS * part + 2];
    }

    int h(int part) {
        return boxes[FIELDS * part + 3];
    }

    /** The box of a part: {@code x, y, width, height}. */
    int[] box(int part) {
        return Arrays.copyOfRange(boxes, FIELDS * part, FIELDS * (part + 1));
    }

    boolean dark(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && (bits[y * wordsPerLine + (x >> 5)] << (x & 31)) < 0;
    }

    /** Dark pixels in a rectangle, which may reach over the edge; right and bottom are not part of it. */
    int dark(int left, int top, int right, int bottom) {
        int sum = 0;
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            sum += darkInRow(y, left, right);
        }
        return sum;
    }

    /** Dark pixels of a row from left to right, right not part of it. */
    int darkInRow(int y, int left, int right) {
        int from = Math.max(0, left);
        int to = Math.min(width, right);
        if (from >= to) {
            return 0;
        }
        int row = y * wordsPerLine;
        int first = from >> 5;
        int last = (to - 1) >> 5;
        int firstMask = -1 >>> (from & 31);
        int lastMask = -1 << (31 - ((to - 1) & 31));
        if (first == last) {
            return Integer.bitCount(bits[row + first] & firstMask & lastMask);
        }
        int sum = Integer.bitCount(bits[row + first] & firstMask) + Integer.bitCount(bits[row + last] & lastMask);
        for (int word = first + 1; word < last; word++) {
            sum += Integer.bitCount(bits[row + word]);
        }
        return sum;
    }
}
