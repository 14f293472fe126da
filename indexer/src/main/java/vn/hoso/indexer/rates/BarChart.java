package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rates as horizontal bars, each above the bar of its base. The page draws it; here are only the places, in pixels of a
 * drawing 640 wide.
 *
 * @param bars one for each subject
 */
record BarChart(List<Bar> bars) {

    private static final int MOST = 16;
    private static final int ROW = 34;
    private static final int TOP = 22;
    /** Pixels of one per cent; 100 % is 310 wide. */
    private static final double SCALE = 3.1;

    /**
     * One subject.
     *
     * @param y upper edge of its row
     * @param width width of the bar
     * @param baseWidth width of the bar of the base
     */
    record Bar(RateRow row, int y, double width, double baseWidth) {}

    static BarChart of(List<RateRow> rows) {
        var bars = new ArrayList<Bar>();
        for (RateRow row : rows.stream().limit(MOST).toList()) {
            bars.add(new Bar(row, TOP + bars.size() * ROW, width(row.percent()), width(row.basePercent())));
        }
        return new BarChart(List.copyOf(bars));
    }

    /** Height of the drawing. */
    public int height() {
        return TOP + bars.size() * ROW + 6;
    }

    private static double width(@Nullable BigDecimal percent) {
        return percent == null ? 0 : percent.doubleValue() * SCALE;
    }
}
