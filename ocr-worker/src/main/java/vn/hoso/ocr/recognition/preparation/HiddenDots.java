package vn.hoso.ocr.recognition.preparation;

import java.util.ArrayList;
import java.util.List;

/** The dots of a leader that are hidden by what is written over it: they are where its steps are. */
final class HiddenDots {

    /** How much above a dot is free of ink between letters, in letter heights: the inside of a letter is lower. */
    private static final double OPEN_ABOVE = 1.2;

    /** Pixels below or beside a dot that are free of ink. */
    private static final int CLEAR = 2;

    /** Share of a dot's box that is dark at least. */
    private static final double FILLED = 0.6;

    private final PageInk ink;
    private final SmallDots dots;
    private final int letterHeight;
    private final List<int[]> boxes = new ArrayList<>();

    HiddenDots(PageInk ink, SmallDots dots, int letterHeight) {
        this.ink = ink;
        this.dots = dots;
        this.letterHeight = letterHeight;
    }

    /** Boxes of their ink, {@code x, y, width, height} each. */
    List<int[]> boxes() {
        return boxes;
    }

    /** The leader's own dots between two free ones, where its steps are. */
    void addBetween(int left, int right, double step) {
        int steps = (int) Math.rint((dots.across(right) - dots.across(left)) / step);
        int width = Math.min(dots.width(left), dots.width(right));
        int height = Math.min(dots.height(left), dots.height(right));
        for (int i = 1; i < steps; i++) {
            double share = (double) i / steps;
            int x = (int)
                    Math.round(dots.across(left) + share * (dots.across(right) - dots.across(left)) - width / 2.0);
            int y = (int)
                    Math.round(dots.middle(left) + share * (dots.middle(right) - dots.middle(left)) - height / 2.0);
            addHidden(x, y, width, height);
        }
    }

    /**
     * The leader's own dots beyond its last free one, as far as there is ink on every step.
     *
     * @param step to the next dot, negative to the left, pixels
     * @param reach farthest that they are looked for, pixels
     */
    void addBeyond(int dot, double step, double slope, double reach) {
        int width = dots.width(dot);
        int height = dots.height(dot);
        for (int i = 1; i * Math.abs(step) < reach; i++) {
            int x = (int) Math.round(dots.x(dot) + i * step);
            int y = (int) Math.round(dots.y(dot) + i * step * slope);
            if (ink.dark(x, y, x + width, y + height) < FILLED * width * height) {
                return;
            }
            addHidden(x, y, width, height);
        }
    }

    /**
     * What of a dot is no letter: all of it between two letters, under one what stands out below. Ink that goes on below
     * is that of a g or of a comma.
     */
    private void addHidden(int x, int y, int width, int height) {
        int bottom = y + height;
        if (ink.dark(x, bottom, x + width, bottom + CLEAR) > 0) {
            return;
        }
        int above = (int) Math.round(OPEN_ABOVE * letterHeight);
        boolean ends = ink.dark(x - CLEAR, y, x, bottom) == 0 || ink.dark(x + width, y, x + width + CLEAR, bottom) == 0;
        for (int column = x; column < x + width && ends; column++) {
            if (ink.dark(column, y - above, column + 1, y) == 0) {
                boxes.add(new int[] {column, y, 1, height});
            }
        }
        int top = bottom;
        while (top > y && isAlone(x, top - 1, width)) {
            top--;
        }
        if (top < bottom) {
            boxes.add(new int[] {x, top, width, bottom - top});
        }
    }

    private boolean isAlone(int x, int row, int width) {
        return ink.darkInRow(row, x - CLEAR, x) == 0 && ink.darkInRow(row, x + width, x + width + CLEAR) == 0;
    }
}
