package vn.hoso.ocr.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * The dossier code on a page, in the structure of circular 01/2018 (level 1 last) or of decision 20/2020 (level 1
 * first). A code whose date is no day, or a page with two different codes, gives none.
 */
final class DossierCodeOnPage {
    private static final double SURE = 0.6;
    private static final double REPAIRED = 0.6;
    private static final String DIGIT = "[0-9OoIlSB]";
    private static final String OLD = DIGIT + "{3}\\." + DIGIT + "{2}\\." + DIGIT + "{2}\\.[A-Z]" + DIGIT + "{2}";
    private static final Pattern CODE = Pattern.compile("(?<![\\p{L}\\d.])(?<agency>(?:" + OLD + ")|(?:[A-Z]" + DIGIT
            + "{2}(?:\\." + DIGIT + "{1,4}){0,6}))" + "\\s?[-–—]\\s?(?<day>" + DIGIT + "{6})\\s?[-–—]\\s?(?<ordinal>"
            + DIGIT + "{4,7})(?![\\p{L}\\d])");

    private DossierCodeOnPage() {}

    static Optional<Reading> in(List<RecognizedPage> pages) {
        Optional<Reading> found = Optional.empty();
        for (RecognizedPage page : pages) {
            for (Line line : page.lines()) {
                Optional<Reading> code = in(page, new LineText(line));
                if (code.isPresent()
                        && found.isPresent()
                        && !found.get().value().equals(code.get().value())) {
                    return Optional.empty();
                }
                found = found.isPresent() ? found : code;
            }
        }
        return found;
    }

    private static Optional<Reading> in(RecognizedPage page, LineText line) {
        Matcher code = CODE.matcher(line.text());
        if (!code.find()) {
            return Optional.empty();
        }
        String day = digits(code.group("day"));
        String value = agency(code.group("agency")) + "-" + day + "-" + digits(code.group("ordinal"));
        List<Word> words = line.words(code.start(), code.end());
        Reading reading = Reading.of(value, page, words);
        if (!isDay(day) || reading.confidence() < SURE) {
            return Optional.empty();
        }
        boolean asPrinted = value.equals(code.group().replaceAll("[–—]", "-").replace(" ", ""));
        return Optional.of((asPrinted ? reading : reading.as(value, Math.min(REPAIRED, reading.confidence())))
                .confirmedBy(Confirmation.DOSSIER_CODE_GRAMMAR));
    }

    /** The letter stands first, or in the older structure at the head of the last group; all else is digits. */
    private static String agency(String read) {
        int letter = Character.isLetter(read.charAt(0)) && !read.matches(OLD) ? 0 : read.lastIndexOf('.') + 1;
        return digits(read.substring(0, letter)) + read.charAt(letter) + digits(read.substring(letter + 1));
    }

    private static String digits(String read) {
        return read.replace('O', '0')
                .replace('o', '0')
                .replace('I', '1')
                .replace('l', '1')
                .replace('S', '5')
                .replace('B', '8');
    }

    private static boolean isDay(String day) {
        try {
            int number = Integer.parseInt(day);
            return LocalDate.of(2000 + number / 10_000, number / 100 % 100, number % 100)
                            .getYear()
                    >= 2015;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
