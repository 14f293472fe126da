package vn.hoso.ocr.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoso.ocr.recognition.Folded;

/**
 * A day, or a moment, as papers write it: 05/11/2026, 05-11-2026, 05.11.2026, 2026-11-05 or "ngày 05 tháng 11 năm 2026",
 * with or without a time. Times are those of Vietnam (UTC+07:00, no summer time). Two-digit years are left to people.
 */
public final class Moment {
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final String DAY_FIRST =
            "(?<!\\d)(?<d>\\d{1,2})\\s?(?<s>[/.\\-])\\s?(?<m>\\d{1,2})\\s?\\k<s>\\s?(?<y>(?:19|20)\\d{2})(?!\\d)";
    private static final String IN_WORDS =
            "(?:ngay\\s*)?(?<!\\d)(?<wd>\\d{1,2})\\s*thang\\s*(?<wm>\\d{1,2})\\s*,?\\s*[a-z]am\\s*(?<wy>(?:19|20)\\d{2})(?!\\d)";
    private static final String YEAR_FIRST = "(?<!\\d)(?<iy>(?:19|20)\\d{2})-(?<im>\\d{2})-(?<id>\\d{2})(?!\\d)";
    private static final Pattern DAY = Pattern.compile(DAY_FIRST + "|" + IN_WORDS + "|" + YEAR_FIRST);
    private static final Pattern TIME =
            Pattern.compile("(?<!\\d)(?<h>\\d{1,2}):(?<min>\\d{2})(?::(?<sec>\\d{2}))?(?!\\d)");

    private Moment() {}

    /**
     * The first calendar day in a text.
     *
     * @param text the text, with or without marks
     * @return where it stands and which day it is; empty when there is none or it is no day of the calendar
     */
    public static Optional<Found> dayIn(String text) {
        Matcher day = DAY.matcher(Folded.of(text));
        if (!day.find()) {
            return Optional.empty();
        }
        String[] groups = day.group("y") != null
                ? new String[] {"y", "m", "d"}
                : day.group("wy") != null ? new String[] {"wy", "wm", "wd"} : new String[] {"iy", "im", "id"};
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(day.group(groups[0])),
                    Integer.parseInt(day.group(groups[1])),
                    Integer.parseInt(day.group(groups[2])));
            return Optional.of(new Found(date, date.toString(), day.start(), day.end()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The first moment in a text, to the second when a time stands after or before the day, else the day alone. */
    public static Optional<Found> in(String text) {
        return dayIn(text).map(day -> {
            Matcher time = TIME.matcher(text);
            if (!time.find()) {
                return day;
            }
            try {
                LocalTime clock = LocalTime.of(
                        Integer.parseInt(time.group("h")),
                        Integer.parseInt(time.group("min")),
                        time.group("sec") == null ? 0 : Integer.parseInt(time.group("sec")));
                String value =
                        LocalDateTime.of(day.date(), clock).atOffset(VIETNAM).format(TO_THE_SECOND);
                return new Found(day.date(), value, Math.min(day.from(), time.start()), Math.max(day.to(), time.end()));
            } catch (DateTimeException noSuchTime) {
                return day;
            }
        });
    }

    /**
     * What was found.
     *
     * @param date the day
     * @param value normal form: yyyy-mm-dd, with a time yyyy-mm-ddThh:mm:ss+07:00
     * @param from where it begins in the text
     * @param to where it ends in the text
     */
    public record Found(LocalDate date, String value, int from, int to) {}
}
