package vn.hoso.samples.handwriting;

import java.util.ArrayList;
import java.util.List;

/** The middle line of strokes (T. Y. Zhang and C. Y. Suen, 1984), and strokes of an even width drawn along it. */
final class Thinning {

    private static final int[][] AROUND = {{0, -1}, {1, -1}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}};

    private Thinning() {}

    static Written of(Written ink) {
        var thin = new Written(ink.width(), ink.height());
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                thin.set(x, y, ink.at(x, y));
            }
        }
        boolean changed = true;
        while (changed) {
            boolean first = peel(thin, true);
            changed = peel(thin, false) || first;
        }
        return thin;
    }

    private static boolean peel(Written ink, boolean first) {
        List<int[]> gone = new ArrayList<>();
        boolean[] near = new boolean[8];
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                if (ink.at(x, y)) {
                    int count = 0;
                    int changes = 0;
                    for (int i = 0; i < 8; i++) {
                        near[i] = ink.at(x + AROUND[i][0], y + AROUND[i][1]);
                        count += near[i] ? 1 : 0;
                    }
                    for (int i = 0; i < 8; i++) {
                        changes += !near[i] && near[(i + 1) % 8] ? 1 : 0;
                    }
                    boolean open = first
                            ? !(near[0] && near[2] && near[4]) && !(near[2] && near[4] && near[6])
                            : !(near[0] && near[2] && near[6]) && !(near[0] && near[4] && near[6]);
                    if (count >= 2 && count <= 6 && changes == 1 && open) {
                        gone.add(new int[] {x, y});
                    }
                }
            }
        }
        gone.forEach(dot -> ink.set(dot[0], dot[1], false));
        return !gone.isEmpty();
    }

    static Written drawnAgain(Written line, double radius) {
        int reach = (int) Math.ceil(radius);
        var drawn = new Written(line.width() + 2 * reach, line.height() + 2 * reach);
        for (int y = 0; y < line.height(); y++) {
            for (int x = 0; x < line.width(); x++) {
                if (line.at(x, y)) {
                    for (int dy = -reach; dy <= reach; dy++) {
                        for (int dx = -reach; dx <= reach; dx++) {
                            if (dx * dx + dy * dy <= radius * radius) {
                                drawn.set(x + reach + dx, y + reach + dy, true);
                            }
                        }
                    }
                }
            }
        }
        return drawn;
    }
}
