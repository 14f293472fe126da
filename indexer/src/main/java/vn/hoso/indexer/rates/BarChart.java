package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rates as horizontal bars, ranked, each above the bar of its base. The page draws it; here are only the places, in pixels of a
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

    /** Where nothing was counted the row comes after 0 %. */
    private static final Comparator<RateRow> HIGHEST_FIRST = Comparator.comparing(
                    (RateRow row) -> row.line().rate().percent().orElse(BigDecimal.ONE.negate()))
            .reversed();

    /**
     * One subject.
     *
     * @param y upper edge of its row
     * @param width width of the bar
     * @param baseWidth width of the bar of the base
     */
    record Bar(RateRow row, int y, double width, double baseWidth) {}

    /** The figures of the whole, which come first, then those of its parts from the highest down, as many as there is room for. */
    static BarChart of(List<RateRow> rows) {
        var bars = new ArrayList<Bar>();
        for (RateRow row : ranked(rows).limit(MOST).toList()) {
            bars.add(new Bar(row, TOP + bars.size() * ROW, width(row.percent()), width(row.basePercent())));
        }
        return new BarChart(List.copyOf(bars));
    }

    private static Stream<RateRow> ranked(List<RateRow> rows) {
        Predicate<RateRow> whole = row -> row.group() || row.equals(rows.get(0));
        return Stream.concat(
                rows.stream().filter(whole),
                rows.stream().filter(whole.negate()).sorted(HIGHEST_FIRST));
    }

    /** Height of the drawing. */
    public int height() {
        return TOP + bars.size() * ROW + 6;
    }

    private static double width(@Nullable BigDecimal percent) {
        return percent == null ? 0 : percent.doubleValue() * SCALE;
    }
}
