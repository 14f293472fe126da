package vn.hoso.ocr.recognition.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds dotted leaders (<i>dòng chấm</i>): long runs of dots on one baseline, on which forms are filled in. Recognition
 * takes them for junk and loses what is written over them. Dots under letters are told by the even steps of a leader; the
 * others belong to the letter and stay.
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

    /** The same where the steps of the leader tell its dots from others. */
    private static final double UNDER_MUCH_WRITING = 25;

    /** How far above a colon's lower dot the upper one is, and a letter above its dot, in letter heights. */
    private static final double BELOW_LETTER = 0.7;

    /** How far apart the dots of a colon are, in letter heights. */
    private static final double COLON = 1.1;

    /** How much above a dot is free of ink between letters, in letter heights: the inside of a letter is lower. */
    private static final double OPEN_ABOVE = 1.2;

    /** Pixels below or beside a dot that are free of ink. */
    private static final int CLEAR = 2;

    /** Share of a dot's box that is dark at least. */
    private static final double FILLED = 0.6;

    /** By how many pixels the dots of one leader differ in size. */
    private static final int SIZE = 2;

    private final PageInk ink;
    private final int letterHeight;
    private final int[] dots;
    private final BitSet leaders = new BitSet();
    private final List<int[]> joined = new ArrayList<>();

    private DottedLeaders(PageInk ink, int letterHeight) {
        this.ink = ink;
        this.letterHeight = letterHeight;
        this.dots = IntStream.range(0, ink.parts())
                .filter(i -> ink.h(i) <= LARGEST_DOT * letterHeight && ink.w(i) <= WIDEST_DOT * letterHeight)
                .boxed()
                .sorted((a, b) -> Integer.compare(ink.x(a), ink.x(b)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Boxes of the ink that are dots of leaders, {@code x, y, width, height} each. */
    static List<int[]> find(PageInk ink, int letterHeight) {
        var found = new DottedLeaders(ink, letterHeight);
        found.addRuns();
        List<int[]> boxes = found.joined;
        found.leaders.stream().mapToObj(i -> ink.box(found.dots[i])).forEach(boxes::add);
        return boxes;
    }

    private void addRuns() {
        var next = new int[dots.length];
        Arrays.fill(next, -1);
        var hasBefore = new boolean[dots.length];
        double step = LARGEST_STEP * letterHeight;
        for (int i = 0; i < dots.length; i++) {
            int right = x(i) + width(i);
            for (int j = i + 1; j < dots.length && x(j) - right <= step; j++) {
                if (x(j) >= right - 1 && Math.abs(middle(j) - middle(i)) <= uneven() && !hasBefore[j]) {
                    next[i] = j;
                    hasBefore[j] = true;
                    break;
                }
            }
        }
        List<int[]> runs = IntStream.range(0, dots.length)
                .filter(i -> !hasBefore[i])
                .mapToObj(i ->
                        IntStream.iterate(i, dot -> dot >= 0, dot -> next[dot]).toArray())
                .filter(run -> run.length >= FEWEST_DOTS)
                .toList();
        // The lines of a page lean all alike, and the longest leader tells it best.
        runs.stream().max(Comparator.comparingInt(this::length)).ifPresent(longest -> {
            double slope = (middle(longest[longest.length - 1]) - middle(longest[0])) / length(longest);
            runs.forEach(run -> addRun(run, slope));
        });
    }

    private int length(int[] run) {
        return Math.max(1, x(run[run.length - 1]) - x(run[0]));
    }

    private void addRun(int[] run, double slope) {
        int[] free = Arrays.stream(run).filter(dot -> !isUnderInk(dot)).toArray();
        DotRhythm rhythm =
                DotRhythm.of(Arrays.stream(free).mapToDouble(this::across).toArray());
        int first = run[0];
        int last = run[run.length - 1];
        for (int dot : run) {
            boolean doubtful = rhythm == null ? dot == first || dot == last : !rhythm.meets(across(dot));
            leaders.set(dot, !(doubtful && isUnderInk(dot)) && !isHalfOfColon(dot));
        }
        if (rhythm == null) {
            follow(last, 1, slope, UNDER_WRITING, dot -> !isUnderInk(dot));
            follow(first, -1, slope, UNDER_WRITING, dot -> !isUnderInk(dot));
            return;
        }
        int[] bySize = Arrays.stream(free)
                .boxed()
                .sorted(Comparator.comparingInt(this::width))
                .mapToInt(Integer::intValue)
                .toArray();
        int usual = bySize[bySize.length / 2];
        int[] onStep = Arrays.stream(free)
                .filter(dot -> rhythm.meets(across(dot)) && isAlike(dot, usual))
                .toArray();
        if (onStep.length == 0) {
            return;
        }
        var anchors = new TreeSet<Integer>();
        Arrays.stream(onStep).forEach(anchors::add);
        anchors.addAll(follow(onStep[0], -1, slope, UNDER_MUCH_WRITING, new OnStep(rhythm)));
        anchors.addAll(follow(onStep[onStep.length - 1], 1, slope, UNDER_MUCH_WRITING, new OnStep(rhythm)));
        Integer before = null;
        for (Integer anchor : anchors) {
            if (before != null) {
                addBetween(before, anchor, rhythm.step());
            }
            before = anchor;
        }
        addBeyond(anchors.first(), -rhythm.step(), slope);
        addBeyond(anchors.last(), rhythm.step(), slope);
    }

    /** Free dots on the steps of a leader, each counted from the one before: the error does not grow with the distance. */
    private final class OnStep implements IntPredicate {
        private DotRhythm rhythm;

        private OnStep(DotRhythm rhythm) {
            this.rhythm = rhythm;
        }

        @Override
        public boolean test(int dot) {
            boolean meets = !isUnderInk(dot) && rhythm.meets(across(dot));
            rhythm = meets ? rhythm.from(across(dot)) : rhythm;
            return meets;
        }
    }

    /** Follows a leader on under what is written over it, where only some of its dots stand free: these. */
    private List<Integer> follow(int from, int direction, double slope, double reach, IntPredicate belongs) {
        var followed = new ArrayList<Integer>();
        int reached = from;
        for (int dot = from + direction; dot >= 0 && dot < dots.length; dot += direction) {
            int away = Math.abs(x(dot) - x(reached));
            if (away > reach * letterHeight) {
                break;
            }
            double line = middle(reached) + slope * (x(dot) - x(reached));
            boolean onLine = away > 0 && Math.abs(middle(dot) - line) <= uneven() && isAlike(dot, from);
            if (onLine && belongs.test(dot)) {
                leaders.set(dot);
                followed.add(dot);
                reached = dot;
            }
        }
        return followed;
    }

    /** The leader's own dots between two free ones, where its steps are. */
    private void addBetween(int left, int right, double step) {
        int steps = (int) Math.rint((across(right) - across(left)) / step);
        int width = Math.min(width(left), width(right));
        int height = Math.min(height(left), height(right));
        for (int i = 1; i < steps; i++) {
            double share = (double) i / steps;
            int x = (int) Math.round(across(left) + share * (across(right) - across(left)) - width / 2.0);
            int y = (int) Math.round(middle(left) + share * (middle(right) - middle(left)) - height / 2.0);
            addHidden(x, y, width, height);
        }
    }

    /** The leader's own dots beyond its last free one, as far as there is ink on every step. */
    private void addBeyond(int dot, double step, double slope) {
        int width = width(dot);
        int height = height(dot);
        for (int i = 1; i * Math.abs(step) < UNDER_MUCH_WRITING * letterHeight; i++) {
            int x = (int) Math.round(x(dot) + i * step);
            int y = (int) Math.round(ink.y(dots[dot]) + i * step * slope);
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
                joined.add(new int[] {column, y, 1, height});
            }
        }
        int top = bottom;
        while (top > y && isAlone(x, top - 1, width)) {
            top--;
        }
        if (top < bottom) {
            joined.add(new int[] {x, top, width, bottom - top});
        }
    }

    private boolean isAlone(int x, int row, int width) {
        return ink.darkInRow(row, x - CLEAR, x) == 0 && ink.darkInRow(row, x + width, x + width + CLEAR) == 0;
    }

    /** A dot with ink right above it is half of a colon, or the nặng dot of a letter. */
    private boolean isUnderInk(int dot) {
        int y = ink.y(dots[dot]);
        int above = y - (int) Math.round(BELOW_LETTER * letterHeight);
        return ink.dark(x(dot), above, x(dot) + width(dot), y) > 0;
    }

    private boolean isHalfOfColon(int dot) {
        for (int step : new int[] {-1, 1}) {
            for (int other = dot + step;
                    other >= 0 && other < dots.length && Math.abs(x(other) - x(dot)) <= SIZE;
                    other += step) {
                double higher = middle(dot) - middle(other);
                if (higher > 0 && higher < COLON * letterHeight && isAlike(dot, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether both have the size of one another, as the dots of a leader have; a comma is taller. */
    private boolean isAlike(int dot, int other) {
        return Math.abs(width(dot) - width(other)) <= SIZE && Math.abs(height(dot) - height(other)) <= SIZE;
    }

    private double uneven() {
        return Math.max(1.5, UNEVEN * letterHeight);
    }

    private int x(int dot) {
        return ink.x(dots[dot]);
    }

    private int width(int dot) {
        return ink.w(dots[dot]);
    }

    private int height(int dot) {
        return ink.h(dots[dot]);
    }

    private double across(int dot) {
        return x(dot) + width(dot) / 2.0;
    }

    private double middle(int dot) {
        return ink.y(dots[dot]) + height(dot) / 2.0;
    }
}
