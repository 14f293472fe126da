package vn.hoso.ocr.handwriting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is known of a paper besides its picture, against which handwriting is checked.
 *
 * @param fileNames the names its file came with; clerks often name a scan by its number ({@code 1524.QD.pdf})
 * @param signedAt when it was signed digitally, as the signatures claim
 * @param acceptedAt when it came; no paper was issued later
 */
public record Evidence(List<String> fileNames, List<Instant> signedAt, Instant acceptedAt) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    /** Keeps its own copies. */
    public Evidence {
        fileNames = List.copyOf(fileNames);
        signedAt = List.copyOf(signedAt);
    }

    /** Whether a file name begins its numbers with this one; leading zeros do not count, a year is no number. */
    boolean namesNumber(String number) {
        return fileNames.stream()
                .map(name -> NO_DIGITS
                        .splitAsStream(name)
                        .filter(part -> !part.isEmpty() && !YEAR.matcher(part).matches())
                        .findFirst()
                        .orElse(""))
                .anyMatch(part -> !part.isEmpty() && withoutZeros(part).equals(withoutZeros(number)));
    }

    /** Whether a file name has the date, as {@code 20250120} or {@code 20-01-2025}. */
    boolean namesDate(LocalDate date) {
        String yearFirst = date.format(DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT));
        String dayFirst = date.format(DateTimeFormatter.ofPattern("ddMMyyyy", Locale.ROOT));
        return fileNames.stream()
                .map(name -> NO_DIGITS.matcher(name).replaceAll(""))
                .anyMatch(digits -> digits.contains(yearFirst) || digits.contains(dayFirst));
    }

    /** Whether it was signed on that day. */
    boolean signedOn(LocalDate date) {
        return signedAt.stream()
                .anyMatch(moment -> LocalDate.ofInstant(moment, VIETNAM).equals(date));
    }

    /** Whether the paper cannot be of that day: it came before. */
    boolean tooLate(LocalDate date) {
        return date.isAfter(LocalDate.ofInstant(acceptedAt, VIETNAM));
    }

    private static String withoutZeros(String digits) {
        return digits.replaceFirst("^0+(?=.)", "");
    }
}
