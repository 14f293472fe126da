package vn.hoso.ocr.recognition.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight rule, or the pieces of one on the same line.
 *
 * @param at where it stands across its direction, pixels
 * @param pieces from and to along its direction, pixels
 */
record Rule(int at, List<int[]> pieces) {

    int from() {
        return pieces.stream().mapToInt(piece -> piece[0]).min().orElse(0);
    }

    int to() {
        return pieces.stream().mapToInt(piece -> piece[1]).max().orElse(0);
    }

    /** How much of a stretch is drawn, pixels. */
    int drawn(int from, int to) {
        int drawn = 0;
        int reached = from;
        for (int[] piece : pieces) {
            int begin = Math.max(reached, piece[0]);
            int end = Math.min(to, piece[1]);
            if (end > begin) {
                drawn += end - begin;
                reached = end;
            }
        }
        return drawn;
    }

    /** Joins pieces that stand within a few pixels of one line. */
    static List<Rule> joined(List<Rule> pieces, int tolerance) {
        var sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingInt(Rule::at));
        var rules = new ArrayList<Rule>();
        for (int i = 0; i < sorted.size(); ) {
            var parts = new ArrayList<int[]>();
            long sum = 0;
            long weight = 0;
            int k = i;
            for (;
                    k < sorted.size()
                            && sorted.get(k).at()
                                            - sorted.get(Math.max(i, k - 1)).at()
                                    <= tolerance;
                    k++) {
                parts.addAll(sorted.get(k).pieces());
                int length = Math.max(1, sorted.get(k).to() - sorted.get(k).from());
                sum += (long) sorted.get(k).at() * length;
                weight += length;
            }
            parts.sort(Comparator.comparingInt(piece -> piece[0]));
            rules.add(new Rule((int) (sum / weight), List.copyOf(parts)));
            i = k;
        }
        return rules;
    }
}
