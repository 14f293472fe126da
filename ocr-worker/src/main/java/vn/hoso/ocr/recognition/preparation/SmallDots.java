package vn.hoso.ocr.recognition.preparation;

import java.util.stream.IntStream;

/** The parts of a page's ink that are as small as the dots of leaders, numbered from left to right. */
final class SmallDots {

    /** Largest dot, in letter heights. */
    private static final double LARGEST_DOT = 0.42;
    /** A dot after blurring and joining may be this wide. */
    private static final double WIDEST_DOT = 1.6;

    /** How far above a colon's lower dot the upper one is, and a letter above its dot, in letter heights. */
    private static final double BELOW_LETTER = 0.7;

    /** How far apart the dots of a colon are, in letter heights. */
    private static final double COLON = 1.1;

    /** By how many pixels the dots of one leader differ in size. */
    private static final int SIZE = 2;

    private final PageInk ink;
    private final int letterHeight;
    private final int[] dots;

    SmallDots(PageInk ink, int letterHeight) {
        this.ink = ink;
        this.letterHeight = letterHeight;
        this.dots = IntStream.range(0, ink.parts())
                .filter(i -> ink.h(i) <= LARGEST_DOT * letterHeight && ink.w(i) <= WIDEST_DOT * letterHeight)
                .boxed()
                .sorted((a, b) -> Integer.compare(ink.x(a), ink.x(b)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int count() {
        return dots.length;
    }

    /** The box of a dot: {@code x, y, width, height}. */
    int[] box(int dot) {
        return ink.box(dots[dot]);
    }

    /** A dot with ink right above it is half of a colon, or the nặng dot of a letter. */
    boolean isUnderInk(int dot) {
        int y = y(dot);
        int above = y - (int) Math.round(BELOW_LETTER * letterHeight);
        return ink.dark(x(dot), above, x(dot) + width(dot), y) > 0;
    }

    boolean isHalfOfColon(int dot) {
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
    boolean isAlike(int dot, int other) {
        return Math.abs(width(dot) - width(other)) <= SIZE && Math.abs(height(dot) - height(other)) <= SIZE;
    }

    int x(int dot) {
        return ink.x(dots[dot]);
    }

    int width(int dot) {
        return ink.w(dots[dot]);
    }

    int height(int dot) {
        return ink.h(dots[dot]);
    }

    double across(int dot) {
        return x(dot) + width(dot) / 2.0;
    }

    double middle(int dot) {
        return y(dot) + height(dot) / 2.0;
    }

    int y(int dot) {
        return ink.y(dots[dot]);
    }
}
