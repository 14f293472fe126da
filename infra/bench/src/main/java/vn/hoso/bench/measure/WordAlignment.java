package vn.hoso.bench.measure;

import java.util.List;

/** Lays the words read beside the words printed, in order, at the least cost, and says which were read right. */
public final class WordAlignment {
    // As much as taking out and putting in, so that the alignment with the most equal words wins.
    private static final int CHANGE = 2;

    private WordAlignment() {}

    /**
     * Which words of the reading are right: aligned with an equal word of the truth. Both lists hold words of comparable
     * text.
     */
    public static boolean[] right(List<String> truth, List<String> read) {
        int[][] cost = new int[truth.size() + 1][read.size() + 1];
        for (int i = 0; i <= truth.size(); i++) {
            for (int j = 0; j <= read.size(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                } else {
                    int change = cost[i - 1][j - 1] + (truth.get(i - 1).equals(read.get(j - 1)) ? 0 : CHANGE);
                    cost[i][j] = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                }
            }
        }
        boolean[] right = new boolean[read.size()];
        int i = truth.size();
        int j = read.size();
        while (i > 0 && j > 0) {
            boolean equal = truth.get(i - 1).equals(read.get(j - 1));
            if (cost[i][j] == cost[i - 1][j - 1] + (equal ? 0 : CHANGE)) {
                right[--j] = equal;
                i--;
            } else if (cost[i][j] == cost[i][j - 1] + 1) {
                j--;
            } else {
                i--;
            }
        }
        return right;
    }
}
