package vn.hoso.indexer.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.DocumentDigitized.Place;

/**
 * How numbers and dates are written for people: 1.234,56 in Vietnamese and 1,234.56 in English, dates as dd/MM/yyyy in
 * both, times in Asia/Ho_Chi_Minh. The language is that of the request. Templates reach it as {@code @formats}.
 */
@Component
public class Formats {

    /** The zone in which an agency reads the clock. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String NOTHING = "–";
    private static final String MINUS = "−";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(ZONE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    /** {@code vi} or {@code en}: the language of the page being written. */
    public String language() {
        return Language.of(LocaleContextHolder.getLocale()).code();
    }

    /** Picks the text of the page's language; the other one stands in when it is missing. */
    public String inLanguage(@Nullable String vietnamese, @Nullable String english) {
        String first = language().equals("en") ? english : vietnamese;
        String second = language().equals("en") ? vietnamese : english;
        return first != null && !first.isBlank() ? first : second == null ? "" : second;
    }

    /** A whole number with grouping. */
    public String number(long value) {
        return decimal("#,##0").format(value);
    }

    /** A rate that is already rounded to two decimals, such as 82,42 %; a dash when there is none. */
    public String percent(@Nullable BigDecimal percent) {
        return percent == null ? NOTHING : decimal("#,##0.00").format(percent) + " %";
    }

    /** A number with two decimals, such as marks of an index; a dash when there is none. */
    public String twoDecimals(@Nullable BigDecimal number) {
        return number == null ? NOTHING : decimal("#,##0.00").format(number);
    }

    /** A change in percentage points, always with its sign, without the unit. */
    public String points(@Nullable BigDecimal points) {
        if (points == null) {
            return NOTHING;
        }
        String size = decimal("#,##0.00").format(points.abs());
        return points.signum() > 0 ? "+" + size : points.signum() < 0 ? MINUS + size : size;
    }

    /** A confidence from 0 to 1 as whole per cent, rounded down: 99.6 % sure is never shown as certain. */
    public String share(double confidence) {
        BigDecimal whole = BigDecimal.valueOf(confidence).movePointRight(2).setScale(0, RoundingMode.FLOOR);
        return decimal("0").format(whole) + " %";
    }

    /** The message key of a confidence in words. */
    public String confidenceKey(double confidence) {
        return confidence >= 0.9
                ? "reading.confidence.high"
                : confidence >= 0.7
                        ? "reading.confidence.fair"
                        : confidence > 0 ? "reading.confidence.low" : "reading.confidence.none";
    }

    /** A date as dd/MM/yyyy; a dash when there is none. */
    public String day(@Nullable LocalDate day) {
        return day == null ? NOTHING : DAY.format(day);
    }

    /**
     * A place on a page as the view box of an SVG in which the page is 1000 wide and 1414 high: pages are A4, and one of
     * another shape is shown a little stretched, at the right place.
     */
    public String viewBox(Place place) {
        return String.format(
                Locale.ROOT,
                "%.1f %.1f %.1f %.1f",
                place.x() * 1000,
                place.y() * 1414,
                place.width() * 1000,
                place.height() * 1414);
    }

    /** A field as it was read: dates (yyyy-mm-dd) as dd/MM/yyyy, everything else as it stands; a dash when in doubt. */
    public String field(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return NOTHING;
        }
        try {
            return day(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    /** An instant as dd/MM/yyyy HH:mm in Vietnam; a dash when there is none. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? NOTHING : MOMENT.format(moment);
    }

    /** A month as MM/yyyy. */
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** A size in bytes as KB or MB (1024). */
    public String size(long bytes) {
        if (bytes < 1024 * 1024) {
            return decimal("#,##0").format(Math.max(1, bytes / 1024)) + " KB";
        }
        return decimal("#,##0.0")
                        .format(BigDecimal.valueOf(bytes)
                                .divide(BigDecimal.valueOf(1024 * 1024), 1, RoundingMode.HALF_UP))
                + " MB";
    }

    private DecimalFormat decimal(String pattern) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        boolean english = language().equals("en");
        symbols.setGroupingSeparator(english ? ',' : '.');
        symbols.setDecimalSeparator(english ? '.' : ',');
        return new DecimalFormat(pattern, symbols);
    }
}
