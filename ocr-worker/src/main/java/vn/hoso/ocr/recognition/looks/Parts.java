package vn.hoso.ocr.recognition.looks;

import java.util.ArrayList;
import java.util.List;

/** The connected parts of a mask, by eight neighbours. */
final class Parts {

    private final boolean[] mask;
    private final int width;
    private final int height;

    /** Takes the mask over: it is empty afterwards. */
    Parts(boolean[] mask, int width, int height) {
        this.mask = mask;
        this.width = width;
        this.height = height;
    }

    List<Part> all() {
        var parts = new ArrayList<Part>();
        var waiting = new int[mask.length];
        for (int at = 0; at < mask.length; at++) {
            if (mask[at]) {
                parts.add(from(at, waiting));
            }
        }
        return parts;
    }

    private Part from(int start, int[] waiting) {
        int count = 1;
        int left = width;
        int top = height;
        int right = 0;
        int bottom = 0;
        waiting[0] = start;
        mask[start] = false;
        for (int next = 0; next < count; next++) {
            int x = waiting[next] % width;
            int y = waiting[next] / width;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                    int neighbour = ny * width + nx;
                    if (mask[neighbour]) {
                        mask[neighbour] = false;
                        waiting[count++] = neighbour;
                    }
                }
            }
        }
        return new Part(count, left, top, right, bottom);
    }

    /** A part: how many pixels it has, and its outermost ones. */
    record Part(int pixels, int left, int top, int right, int bottom) {

        /** The longer side of its box, pixels. */
        int extent() {
            return Math.max(right - left, bottom - top) + 1;
        }
    }
}
