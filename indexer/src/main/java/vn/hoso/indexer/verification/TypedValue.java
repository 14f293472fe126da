package vn.hoso.indexer.verification;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an officer types into a field, and its normal form. Numbers of papers take digits alone; days take digits alone
 * too (05102023), or are parted by slashes, dots or hyphens, day first as Vietnamese write them.
 */
final class TypedValue {

    private static final int LONGEST = 1_000;
    private static final Set<String> NUMBERS = Set.of("number", "arrivalNumber");
    private static final Set<String> DAYS = Set.of("date", "birthDate", "arrivalDate");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern DAY = Pattern.compile(
            "(?<day>\\d{1,2})[/. -](?<month>\\d{1,2})[/. -](?<year>\\d{4})|(?<d>\\d{2})(?<m>\\d{2})(?<y>\\d{4})");

    private TypedValue() {}

    /** Names of the fields that take digits alone. */
    static Set<String> ofDigits() {
        return Stream.concat(NUMBERS.stream(), DAYS.stream()).collect(Collectors.toSet());
    }

    /** Whether a field takes digits alone. */
    static boolean takesDigits(String field) {
        return NUMBERS.contains(field) || DAYS.contains(field);
    }

    /**
     * The normal form of what was typed: NFC whatever the input method, spaces folded; a day as yyyy-mm-dd.
     *
     * @return empty when the field cannot hold it; an empty text when nothing was typed
     */
    static Optional<String> normal(String field, String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        if (text.isEmpty()) {
            return Optional.of("");
        }
        if (NUMBERS.contains(field)) {
            return Optional.of(text).filter(number -> NUMBER.matcher(number).matches());
        }
        return DAYS.contains(field) ? day(text) : Optional.of(text).filter(value -> value.length() <= LONGEST);
    }

    private static Optional<String> day(String text) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean parted = parts.group("day") != null;
        try {
            return Optional.of(LocalDate.of(
                            Integer.parseInt(parts.group(parted ? "year" : "y")),
                            Integer.parseInt(parts.group(parted ? "month" : "m")),
                            Integer.parseInt(parts.group(parted ? "day" : "d")))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
