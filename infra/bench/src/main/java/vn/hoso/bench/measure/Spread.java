package vn.hoso.bench.measure;

import java.util.List;
import java.util.Locale;

/**
 * A figure over the turns of a run.
 *
 * @param least the least
 * @param median the middle one, or the mean of the middle two
 * @param most the most
 */
public record Spread(double least, double median, double most) {
    /** Of one or more values. */
    public static Spread of(List<Double> values) {
        if (values.isEmpty()) {
            return new Spread(Double.NaN, Double.NaN, Double.NaN);
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(sorted.get(0), median, sorted.get(sorted.size() - 1));
    }

    /** {@code median (least–most)}, with so many decimals. */
    public String printed(int decimals) {
        String number = "%." + decimals + "f";
        return Double.isNaN(median)
                ? "–"
                : String.format(Locale.ROOT, number + " (" + number + "–" + number + ")", median, least, most);
    }
}
