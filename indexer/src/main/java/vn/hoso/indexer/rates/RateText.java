package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** A figure as it is printed: {@code 82,42 %} in Vietnamese, {@code 82.42 %} in English. */
final class RateText {

    private RateText() {}

    /** The figure with its sign of per cent; without a figure, the words for it. */
    static String percent(Optional<BigDecimal> percent, Locale locale) {
        return percent.map(value -> number(value, locale) + " %")
                .orElse(vietnamese(locale) ? "không có hồ sơ" : "no dossiers");
    }

    /** A change with its sign and unit, or empty when there is nothing to compare with. */
    static Optional<String> points(Optional<BigDecimal> points, Locale locale) {
        return points.map(value -> (value.signum() > 0 ? "+" : "")
                + number(value, locale)
                + (vietnamese(locale) ? " điểm phần trăm" : " percentage points"));
    }

    private static String number(BigDecimal value, Locale locale) {
        String plain = value.toPlainString();
        return vietnamese(locale) ? plain.replace('.', ',') : plain;
    }

    private static boolean vietnamese(Locale locale) {
        return locale.getLanguage().equals("vi");
    }
}
