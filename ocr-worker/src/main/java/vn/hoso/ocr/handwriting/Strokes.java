package vn.hoso.ocr.handwriting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The connected parts of ink. */
final class Strokes {

    private static final int LEAST_AREA = 6;

    private Strokes() {}

    /** Every connected part, left to right; specks of a few dots are left out. */
    static List<Stroke> of(Ink ink) {
        boolean[] seen = new boolean[ink.width() * ink.height()];
        List<Stroke> strokes = new ArrayList<>();
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                if (ink.at(x, y) && !seen[y * ink.width() + x]) {
                    Stroke stroke = connected(ink, x, y, seen);
                    if (stroke.area() >= LEAST_AREA) {
                        strokes.add(stroke);
                    }
                }
            }
        }
        strokes.sort(Comparator.comparingInt(Stroke::x));
        return strokes;
    }

    private static Stroke connected(Ink ink, int startX, int startY, boolean[] seen) {
        Deque<int[]> open = new ArrayDeque<>();
        List<int[]> found = new ArrayList<>();
        open.push(new int[] {startX, startY});
        seen[startY * ink.width() + startX] = true;
        int left = startX;
        int right = startX;
        int top = startY;
        int bottom = startY;
        while (!open.isEmpty()) {
            int[] dot = open.pop();
            found.add(dot);
            left = Math.min(left, dot[0]);
            right = Math.max(right, dot[0]);
            top = Math.min(top, dot[1]);
            bottom = Math.max(bottom, dot[1]);
            for (int y = dot[1] - 1; y <= dot[1] + 1; y++) {
                for (int x = dot[0] - 1; x <= dot[0] + 1; x++) {
                    if (ink.at(x, y) && !seen[y * ink.width() + x]) {
                        seen[y * ink.width() + x] = true;
                        open.push(new int[] {x, y});
                    }
                }
            }
        }
        var cut = new Ink(right - left + 1, bottom - top + 1);
        for (int[] dot : found) {
            cut.set(dot[0] - left, dot[1] - top, true);
        }
        return new Stroke(left, top, cut, found.size());
    }
}
