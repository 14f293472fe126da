package vn.hoso.samples.handwriting;

/** A bilevel picture of what a pen wrote. */
public final class Written {

    private final int width;
    private final int height;
    private final boolean[] dots;

    Written(int width, int height) {
        this.width = width;
        this.height = height;
        this.dots = new boolean[width * height];
    }

    /** Pixels. */
    public int width() {
        return width;
    }

    /** Pixels. */
    public int height() {
        return height;
    }

    /** Whether there is ink; outside of the picture there is none. */
    public boolean at(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && dots[y * width + x];
    }

    void set(int x, int y, boolean ink) {
        dots[y * width + x] = ink;
    }

    /** Without the empty rows and columns around the ink. */
    Written cut() {
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (at(x, y)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        if (right <= left) {
            return new Written(1, 1);
        }
        var cut = new Written(right - left, bottom - top);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                cut.set(x - left, y - top, at(x, y));
            }
        }
        return cut;
    }
}
