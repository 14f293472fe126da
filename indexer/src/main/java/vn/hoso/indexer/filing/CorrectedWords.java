package vn.hoso.indexer.filing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.contracts.WordsCorrected.Correction;

/**
 * The words of a document that officers put right, as they stand on its pages. A field whose place is not known has none,
 * and neither has one of which an officer says that nothing stands there: what was read there belongs to something else.
 */
final class CorrectedWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private CorrectedWords() {}

    /** What of these values differs from what was read, in the order of the fields. */
    static List<Correction> of(List<FieldReading> read, Map<String, String> verified) {
        return read.stream()
                .flatMap(field -> of(field, verified.get(field.name())).stream())
                .toList();
    }

    private static Optional<Correction> of(FieldReading field, @Nullable String value) {
        Place place = field.place();
        if (value == null || value.isEmpty() || value.equals(field.value()) || place == null) {
            return Optional.empty();
        }
        if (!DAY.matcher(value).matches()) {
            return Optional.of(new Correction(place, field.value(), value));
        }
        LocalDate day = LocalDate.parse(value);
        if (field.value() == null) {
            return Optional.of(new Correction(place, null, TYPED.format(day)));
        }
        String printed = field.printed();
        return printed == null
                ? Optional.empty()
                : dated(printed, day).map(written -> new Correction(place, printed, written));
    }

    /** A day is read as three numbers among words; empty when there are not three. */
    private static Optional<String> dated(String printed, LocalDate day) {
        int[] parts = {day.getDayOfMonth(), day.getMonthValue(), day.getYear()};
        Matcher digits = DIGITS.matcher(printed);
        if (digits.results().count() != parts.length) {
            return Optional.empty();
        }
        digits.reset();
        var written = new StringBuilder();
        for (int part : parts) {
            digits.find();
            digits.appendReplacement(written, String.format(Locale.ROOT, "%02d", part));
        }
        return Optional.of(digits.appendTail(written).toString());
    }
}
