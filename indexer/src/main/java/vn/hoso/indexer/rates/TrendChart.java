package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rates by month as lines. The page draws it; here are only the places, in pixels of a drawing 640 wide and 260 high.
 *
 * @param months the months, first to last
 * @param series one for each subject
 */
record TrendChart(List<YearMonth> months, List<Series> series) {

    private static final int LEFT = 46;
    private static final int WIDTH = 570;
    private static final int BOTTOM = 220;
    private static final double SCALE = 2.0;

    /**
     * The months of one subject.
     *
     * @param percents per cent by month; null where nothing was received
     */
    record Series(String nameVi, String nameEn, List<@Nullable BigDecimal> percents) {}

    /** A month with a rate. */
    record Dot(double x, double y, YearMonth month, BigDecimal percent) {}

    /** Where a month stands. */
    public double x(int month) {
        return LEFT + (months.size() == 1 ? WIDTH / 2.0 : (double) WIDTH * month / (months.size() - 1));
    }

    /** The months of a series that have a rate. */
    public List<Dot> dots(Series one) {
        return IntStream.range(0, months.size())
                .mapToObj(i -> dot(i, one.percents().get(i)))
                .flatMap(List::stream)
                .toList();
    }

    /** The line through the dots, as SVG points. */
    public String line(Series one) {
        return dots(one).stream()
                .map(dot -> String.format(Locale.ROOT, "%.1f,%.1f", dot.x(), dot.y()))
                .collect(Collectors.joining(" "));
    }

    /** Whether a month's name fits under the axis: every one of up to twelve, every third of more. */
    public boolean named(int month) {
        return months.size() <= 12 || month % 3 == 0;
    }

    private List<Dot> dot(int month, @Nullable BigDecimal percent) {
        return percent == null
                ? List.of()
                : List.of(new Dot(x(month), BOTTOM - percent.doubleValue() * SCALE, months.get(month), percent));
    }
}
