package vn.hoso.ocr.handwriting;

/** A bilevel picture of writing: ink or paper. */
final class Ink {

    private final int width;
    private final int height;
    private final boolean[] dots;

    Ink(int width, int height) {
        this.width = width;
        this.height = height;
        this.dots = new boolean[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Whether there is ink; outside of the picture there is none. */
    boolean at(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && dots[y * width + x];
    }

    void set(int x, int y, boolean ink) {
        dots[y * width + x] = ink;
    }

    int count() {
        int count = 0;
        for (boolean dot : dots) {
            count += dot ? 1 : 0;
        }
        return count;
    }

    /** How many dots of a column have ink. */
    int countInColumn(int x) {
        int count = 0;
        for (int y = 0; y < height; y++) {
            count += dots[y * width + x] ? 1 : 0;
        }
        return count;
    }
}
