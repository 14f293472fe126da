package vn.hoso.ocr.handwriting;

import java.util.List;

/**
 * A piece of ink cut out of a zone: a connected part of the writing, or several parts together.
 *
 * @param x left edge in the zone, pixels
 * @param y upper edge in the zone, pixels
 * @param ink the piece, cut to its own bounds
 * @param area dots with ink
 * @param part which connected part it was cut from, or -1 when it was cut from none
 */
record Stroke(int x, int y, Ink ink, int area, int part) {

    Stroke(int x, int y, Ink ink, int area) {
        this(x, y, ink, area, -1);
    }

    int width() {
        return ink.width();
    }

    int height() {
        return ink.height();
    }

    int right() {
        return x + ink.width();
    }

    int bottom() {
        return y + ink.height();
    }

    /** The same piece, known to be cut from a connected part. */
    Stroke of(int connectedPart) {
        return new Stroke(x, y, ink, area, connectedPart);
    }

    /** Several pieces as one. */
    static Stroke together(List<Stroke> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        int left = pieces.stream().mapToInt(Stroke::x).min().orElse(0);
        int top = pieces.stream().mapToInt(Stroke::y).min().orElse(0);
        int right = pieces.stream().mapToInt(Stroke::right).max().orElse(1);
        int bottom = pieces.stream().mapToInt(Stroke::bottom).max().orElse(1);
        var ink = new Ink(right - left, bottom - top);
        for (Stroke piece : pieces) {
            for (int py = 0; py < piece.height(); py++) {
                for (int px = 0; px < piece.width(); px++) {
                    if (piece.ink.at(px, py)) {
                        ink.set(piece.x - left + px, piece.y - top + py, true);
                    }
                }
            }
        }
        return new Stroke(left, top, ink, ink.count());
    }

    /** The part between two columns of this piece, cut to its own bounds; without ink its area is 0. */
    Stroke part(int from, int to) {
        int left = to;
        int right = from;
        int top = height();
        int bottom = 0;
        for (int py = 0; py < height(); py++) {
            for (int px = from; px < to; px++) {
                if (ink.at(px, py)) {
                    left = Math.min(left, px);
                    right = Math.max(right, px + 1);
                    top = Math.min(top, py);
                    bottom = Math.max(bottom, py + 1);
                }
            }
        }
        if (right <= left) {
            return new Stroke(x + from, y, new Ink(1, 1), 0, part);
        }
        var cut = new Ink(right - left, bottom - top);
        for (int py = top; py < bottom; py++) {
            for (int px = left; px < right; px++) {
                cut.set(px - left, py - top, ink.at(px, py));
            }
        }
        return new Stroke(x + left, y + top, cut, cut.count(), part);
    }
}
