package vn.hoso.indexer.filing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
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
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int YEAR_DIGITS = 4;

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
            return Optional.of(new Correction(place, asPrinted(field), value));
        }
        LocalDate day = LocalDate.parse(value);
        if (field.value() == null) {
            return Optional.of(new Correction(place, null, TYPED.format(day)));
        }
        String printed = field.printed();
        return printed == null
                ? Optional.empty()
                : dated(printed, LocalDate.parse(field.value()), day)
                        .map(written -> new Correction(place, printed, written));
    }

    /**
     * A value as its words stand on the page: with the dots in a telephone number, without the mark that a list of names
     * gave back. Of a value that is a part of its words, as a number is of its notation, only that part is touched.
     */
    private static @Nullable String asPrinted(FieldReading field) {
        String value = field.value();
        String printed = field.printed();
        return value != null && printed != null && letters(value).equals(letters(printed)) ? printed : value;
    }

    private static String letters(String text) {
        String folded =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTERS
                .matcher(folded.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace('đ', 'd');
    }

    /** A day is read as three numbers among words, the year at either end; what of them is right stays as it is printed. */
    private static Optional<String> dated(String printed, LocalDate read, LocalDate day) {
        List<String> numbers =
                DIGITS.matcher(printed).results().map(MatchResult::group).toList();
        List<Integer> was = List.of(read.getDayOfMonth(), read.getMonthValue(), read.getYear());
        List<Integer> is = List.of(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        if (numbers.size() != is.size()) {
            return Optional.empty();
        }
        boolean yearFirst = numbers.get(0).length() == YEAR_DIGITS;
        Matcher digits = DIGITS.matcher(printed);
        var written = new StringBuilder();
        for (int i = 0; i < is.size(); i++) {
            int part = yearFirst ? is.size() - 1 - i : i;
            String number = numbers.get(i);
            boolean right = was.get(part).equals(is.get(part));
            digits.find();
            digits.appendReplacement(
                    written, right ? number : String.format(Locale.ROOT, "%0" + number.length() + "d", is.get(part)));
        }
        return Optional.of(digits.appendTail(written).toString());
    }
}
