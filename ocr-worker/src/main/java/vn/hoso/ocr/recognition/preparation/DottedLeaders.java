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

    private final int letterHeight;
    private final SmallDots dots;
    private final HiddenDots hidden;
    private final BitSet leaders = new BitSet();

    private DottedLeaders(PageInk ink, int letterHeight) {
        this.letterHeight = letterHeight;
        this.dots = new SmallDots(ink, letterHeight);
        this.hidden = new HiddenDots(ink, dots, letterHeight);
    }

    /** Boxes of the ink that are dots of leaders, {@code x, y, width, height} each. */
    static List<int[]> find(PageInk ink, int letterHeight) {
        var found = new DottedLeaders(ink, letterHeight);
        found.addRuns();
        List<int[]> boxes = found.hidden.boxes();
        found.leaders.stream().mapToObj(found.dots::box).forEach(boxes::add);
        return boxes;
    }

    private void addRuns() {
        var next = new int[dots.count()];
        Arrays.fill(next, -1);
        var hasBefore = new boolean[dots.count()];
        double step = LARGEST_STEP * letterHeight;
        for (int i = 0; i < dots.count(); i++) {
            int right = dots.x(i) + dots.width(i);
            for (int j = i + 1; j < dots.count() && dots.x(j) - right <= step; j++) {
                if (dots.x(j) >= right - 1 && Math.abs(dots.middle(j) - dots.middle(i)) <= uneven() && !hasBefore[j]) {
                    next[i] = j;
                    hasBefore[j] = true;
                    break;
                }
            }
        }
        List<int[]> runs = IntStream.range(0, dots.count())
                .filter(i -> !hasBefore[i])
                .mapToObj(i ->
                        IntStream.iterate(i, dot -> dot >= 0, dot -> next[dot]).toArray())
                .filter(run -> run.length >= FEWEST_DOTS)
                .toList();
        // The lines of a page lean all alike, and the longest leader tells it best.
        runs.stream().max(Comparator.comparingInt(this::length)).ifPresent(longest -> {
            double slope = (dots.middle(longest[longest.length - 1]) - dots.middle(longest[0])) / length(longest);
            runs.forEach(run -> addRun(run, slope));
        });
    }

    private int length(int[] run) {
        return Math.max(1, dots.x(run[run.length - 1]) - dots.x(run[0]));
    }

    private void addRun(int[] run, double slope) {
        int[] free = Arrays.stream(run).filter(dot -> !dots.isUnderInk(dot)).toArray();
        DotRhythm rhythm =
                DotRhythm.of(Arrays.stream(free).mapToDouble(dots::across).toArray());
        int first = run[0];
        int last = run[run.length - 1];
        for (int dot : run) {
            boolean doubtful = rhythm == null ? dot == first || dot == last : !rhythm.meets(dots.across(dot));
            leaders.set(dot, !(doubtful && dots.isUnderInk(dot)) && !dots.isHalfOfColon(dot));
        }
        if (rhythm == null) {
            follow(last, 1, slope, UNDER_WRITING, dot -> !dots.isUnderInk(dot));
            follow(first, -1, slope, UNDER_WRITING, dot -> !dots.isUnderInk(dot));
            return;
        }
        int[] bySize = Arrays.stream(free)
                .boxed()
                .sorted(Comparator.comparingInt(dots::width))
                .mapToInt(Integer::intValue)
                .toArray();
        int usual = bySize[bySize.length / 2];
        int[] onStep = Arrays.stream(free)
                .filter(dot -> rhythm.meets(dots.across(dot)) && dots.isAlike(dot, usual))
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
                hidden.addBetween(before, anchor, rhythm.step());
            }
            before = anchor;
        }
        hidden.addBeyond(anchors.first(), -rhythm.step(), slope, UNDER_MUCH_WRITING * letterHeight);
        hidden.addBeyond(anchors.last(), rhythm.step(), slope, UNDER_MUCH_WRITING * letterHeight);
    }

    /** Free dots on the steps of a leader, each counted from the one before: the error does not grow with the distance. */
    private final class OnStep implements IntPredicate {
        private DotRhythm rhythm;

        private OnStep(DotRhythm rhythm) {
            this.rhythm = rhythm;
        }

        @Override
        public boolean test(int dot) {
            boolean meets = !dots.isUnderInk(dot) && rhythm.meets(dots.across(dot));
            rhythm = meets ? rhythm.from(dots.across(dot)) : rhythm;
            return meets;
        }
    }

    /** Follows a leader on under what is written over it, where only some of its dots stand free: these. */
    private List<Integer> follow(int from, int direction, double slope, double reach, IntPredicate belongs) {
        var followed = new ArrayList<Integer>();
        int reached = from;
        for (int dot = from + direction; dot >= 0 && dot < dots.count(); dot += direction) {
            int away = Math.abs(dots.x(dot) - dots.x(reached));
            if (away > reach * letterHeight) {
                break;
            }
            double line = dots.middle(reached) + slope * (dots.x(dot) - dots.x(reached));
            boolean onLine = away > 0 && Math.abs(dots.middle(dot) - line) <= uneven() && dots.isAlike(dot, from);
            if (onLine && belongs.test(dot)) {
                leaders.set(dot);
                followed.add(dot);
                reached = dot;
            }
        }
        return followed;
    }

    private double uneven() {
        return Math.max(1.5, UNEVEN * letterHeight);
    }
}
