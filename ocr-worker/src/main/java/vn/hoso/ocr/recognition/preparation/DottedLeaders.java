package vn.hoso.ocr.recognition.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds dotted leaders (<i>dòng chấm</i>): long runs of dots on one baseline, on which forms are filled in. Recognition
 * takes them for junk and loses what is written over them. Dots that touch a letter belong to the letter and stay.
 */
final class DottedLeaders {

    /** Largest dot, in letter heights. */
    private static final double LARGEST_DOT = 0.42;
    /** A dot after blurring and joining may be this wide. */
    private static final double WIDEST_DOT = 1.6;
    /** Farthest from one dot of a run to the next, in letter heights. */
    private static final double LARGEST_STEP = 1.3;
    /** How much one dot may stand higher than its neighbour, in letter heights. */
    private static final double UNEVEN = 0.17;
    /** Dots that make a leader. An ellipsis has three, "1." and "…" in a row five at most. */
    private static final int FEWEST_DOTS = 7;

    /** Farthest from one free dot to the next where the leader runs under writing, in letter heights. */
    private static final double UNDER_WRITING = 6;

    /** How far above a colon's lower dot the upper one is, and a letter above its dot, in letter heights. */
    private static final double BELOW_LETTER = 0.7;

    /** How much above a dot is free of ink between letters, in letter heights: the inside of a letter is lower. */
    private static final double OPEN_ABOVE = 1.2;

    /** Pixels below a dot that are free of ink. */
    private static final int CLEAR = 2;

    private DottedLeaders() {}

    /** Boxes of the ink that are dots of leaders, {@code x, y, width, height} each. */
    static List<int[]> find(PageInk ink, int letterHeight) {
        int[] dots = IntStream.range(0, ink.parts())
                .filter(i -> ink.h(i) <= LARGEST_DOT * letterHeight && ink.w(i) <= WIDEST_DOT * letterHeight)
                .boxed()
                .sorted((a, b) -> Integer.compare(ink.x(a), ink.x(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        var next = new int[dots.length];
        Arrays.fill(next, -1);
        var hasBefore = new boolean[dots.length];
        double step = LARGEST_STEP * letterHeight;
        double uneven = Math.max(1.5, UNEVEN * letterHeight);
        for (int i = 0; i < dots.length; i++) {
            double y = middle(ink, dots[i]);
            int right = ink.x(dots[i]) + ink.w(dots[i]);
            for (int j = i + 1; j < dots.length && ink.x(dots[j]) - right <= step; j++) {
                if (ink.x(dots[j]) >= right - 1 && Math.abs(middle(ink, dots[j]) - y) <= uneven && !hasBefore[j]) {
                    next[i] = j;
                    hasBefore[j] = true;
                    break;
                }
            }
        }
        var leaders = new BitSet();
        var boxes = new ArrayList<int[]>();
        for (int i = 0; i < dots.length; i++) {
            if (!hasBefore[i]) {
                addRun(leaders, boxes, ink, letterHeight, dots, next, i);
            }
        }
        leaders.stream().mapToObj(ink::box).forEach(boxes::add);
        return boxes;
    }

    private static void addRun(
            BitSet leaders, List<int[]> boxes, PageInk ink, int letterHeight, int[] dots, int[] next, int first) {
        int length = 0;
        int last = first;
        for (int i = first; i >= 0; i = next[i]) {
            length++;
            last = i;
        }
        if (length < FEWEST_DOTS) {
            return;
        }
        for (int i = first; i >= 0; i = next[i]) {
            boolean end = i == first || i == last;
            leaders.set(dots[i], !end || !isUnderInk(ink, dots[i], letterHeight));
        }
        double rise = middle(ink, dots[last]) - middle(ink, dots[first]);
        double slope = rise / Math.max(1, ink.x(dots[last]) - ink.x(dots[first]));
        addBetweenLetters(leaders, ink, letterHeight, dots, last, 1, slope);
        addBetweenLetters(leaders, ink, letterHeight, dots, first, -1, slope);
        addJoined(boxes, ink, letterHeight, dots[last], 1, slope);
        addJoined(boxes, ink, letterHeight, dots[first], -1, slope);
    }

    /** Follows a leader on under what is written over it, where only some of its dots stand free. */
    private static void addBetweenLetters(
            BitSet leaders, PageInk ink, int letterHeight, int[] dots, int from, int step, double slope) {
        int reached = from;
        double uneven = Math.max(1.5, UNEVEN * letterHeight);
        for (int i = from + step; i >= 0 && i < dots.length; i += step) {
            int away = Math.abs(ink.x(dots[i]) - ink.x(dots[reached]));
            if (away > UNDER_WRITING * letterHeight) {
                return;
            }
            double line = middle(ink, dots[reached]) + slope * (ink.x(dots[i]) - ink.x(dots[reached]));
            boolean onLine = away > 0 && Math.abs(middle(ink, dots[i]) - line) <= uneven;
            if (onLine && !isUnderInk(ink, dots[i], letterHeight)) {
                leaders.set(dots[i]);
                reached = i;
            }
        }
    }

    /** Dots that have run into the letters beside them: what stands on the leader's line with nothing over or under it. */
    private static void addJoined(List<int[]> boxes, PageInk ink, int letterHeight, int dot, int step, double slope) {
        int above = (int) Math.round(OPEN_ABOVE * letterHeight);
        int reached = ink.x(dot);
        for (int x = reached; Math.abs(x - reached) <= LARGEST_STEP * letterHeight; x += step) {
            int top = (int) Math.round(ink.y(dot) + slope * (x - ink.x(dot)));
            int bottom = top + ink.h(dot);
            if (ink.dark(x, top, x + 1, bottom) > 0) {
                reached = x;
                if (ink.dark(x, top - above, x + 1, top) + ink.dark(x, bottom, x + 1, bottom + CLEAR) == 0) {
                    boxes.add(new int[] {x, top, 1, bottom - top});
                }
            }
        }
    }

    /** A dot with ink right above it is half of a colon, or the nặng dot of a letter. */
    private static boolean isUnderInk(PageInk ink, int dot, int letterHeight) {
        int x = ink.x(dot);
        int y = ink.y(dot);
        return ink.dark(x, y - (int) Math.round(BELOW_LETTER * letterHeight), x + ink.w(dot), y) > 0;
    }

    private static double middle(PageInk ink, int part) {
        return ink.y(part) + ink.h(part) / 2.0;
    }
}
