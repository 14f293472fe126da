package vn.hoso.ocr.handwriting;

import java.util.SplittableRandom;
import vn.hoso.samples.handwriting.Pen;
import vn.hoso.samples.handwriting.Written;

/** What a pen wrote, as the reader takes it. */
final class PenInk {

    private PenInk() {}

    /** The digit of that picture, about so many pixels high. */
    static Ink of(Pen pen, byte[] digit, double height, SplittableRandom random) {
        Written written = pen.write(digit, height, random);
        var ink = new Ink(written.width(), written.height());
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                ink.set(x, y, written.at(x, y));
            }
        }
        return ink;
    }
}
