package vn.hoso.ocr.recognition.preparation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;

/**
 * What stands inside a seal when its rings are gone: its star and its round inscription. Lines of print that begin or end
 * outside are followed in, and what stands on them stays.
 */
final class SealImprint {

    /** Heights of letters of print, in letter heights: from small ones to capitals with a mark. */
    private static final double LOWEST = 0.7;

    private static final double TALLEST = 2.4;
    private static final double WIDEST = 3;
    /** Farthest from one letter of a line to the next, in letter heights: one that the ring crossed is lost between. */
    private static final double WORD_GAP = 2.2;
    /** What of a line stands above and below the foot of a letter, in letter heights. */
    private static final double ABOVE = 2;

    private static final double BELOW = 0.4;
    /** How much of a part stands on a line at least, in letter heights. */
    private static final double ON_LINE = 0.5;

    private final PageInk ink;
    private final SealRing seal;
    private final int letterHeight;

    private SealImprint(PageInk ink, SealRing seal, int letterHeight) {
        this.ink = ink;
        this.seal = seal;
        this.letterHeight = letterHeight;
    }

    /** What has to be wiped. */
    static Pix mask(PageInk ink, SealRing seal, int letterHeight, PixScope scope) {
        Pix mask = scope.hold(Leptonica1.pixCreate(ink.width(), ink.height(), 1));
        new SealImprint(ink, seal, letterHeight).drawOn(mask);
        return mask;
    }

    private void drawOn(Pix mask) {
        var inside = new ArrayList<Integer>();
        var letters = new ArrayList<Integer>();
        for (int i = 0; i < ink.parts(); i++) {
            double away = Math.hypot(ink.x(i) + ink.w(i) / 2.0 - seal.x(), ink.y(i) + ink.h(i) / 2.0 - seal.y());
            if (away < seal.radius()) {
                inside.add(i);
            } else if (away < 1.8 * seal.radius() && isLetter(i)) {
                letters.add(i);
            }
        }
        for (int part : inside) {
            Leptonica1.pixRasterop(mask, ink.x(part), ink.y(part), ink.w(part), ink.h(part), Paint.SET, null, 0, 0);
        }
        for (OnLine print : followed(inside, letters)) {
            int part = print.part;
            Paint.clear(mask, ink.x(part), print.top(), ink.w(part), print.bottom() - print.top());
        }
    }

    /** The parts inside that stand on a line, each with its line. */
    private Set<OnLine> followed(List<Integer> inside, List<Integer> letters) {
        var queue = new ArrayDeque<OnLine>();
        for (int letter : letters) {
            OnLine line = new OnLine(letter, ink.y(letter) + ink.h(letter));
            // A stroke of a signature stands alone, letters do not.
            if (letters.stream()
                            .filter(other -> other != letter && isNext(line, other))
                            .count()
                    > 0) {
                queue.add(line);
            }
        }
        var print = new HashSet<OnLine>();
        while (!queue.isEmpty()) {
            OnLine line = queue.remove();
            for (int part : inside) {
                OnLine next = new OnLine(part, line.foot);
                if (isNext(line, part) && print.add(next)) {
                    queue.add(next);
                }
            }
        }
        return print;
    }

    private boolean isLetter(int part) {
        return ink.h(part) >= LOWEST * letterHeight
                && ink.h(part) <= TALLEST * letterHeight
                && ink.w(part) <= WIDEST * letterHeight;
    }

    private boolean isNext(OnLine line, int other) {
        int gap = Math.max(ink.x(line.part), ink.x(other))
                - Math.min(ink.x(line.part) + ink.w(line.part), ink.x(other) + ink.w(other));
        int onLine = Math.min(line.bottom(), ink.y(other) + ink.h(other)) - Math.max(line.top(), ink.y(other));
        return gap < WORD_GAP * letterHeight && onLine >= Math.min(ON_LINE * letterHeight, ink.h(other));
    }

    /** A part of the ink, and the foot of the line on which it stands. */
    private final class OnLine {

        private final int part;
        private final int foot;

        OnLine(int part, int foot) {
            this.part = part;
            this.foot = foot;
        }

        int top() {
            return (int) (foot - ABOVE * letterHeight);
        }

        int bottom() {
            return (int) (foot + BELOW * letterHeight);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OnLine that && that.part == part && that.foot == foot;
        }

        @Override
        public int hashCode() {
            return 31 * part + foot;
        }
    }
}
