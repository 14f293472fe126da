package vn.hoso.ingest.arrival;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a dossier code (<i>mã hồ sơ</i>), old (Circular 01/2018, agency level 1 last) and new (level 1 first). */
final class DossierCode {

    private static final Pattern OLD = Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}-(\\d{6})-\\d{4}");
    private static final Pattern NEW = Pattern.compile("[A-Z]\\d{2}(?:\\.\\d{1,4}){0,6}-(\\d{6})-\\d{4,7}");

    private DossierCode() {}

    /**
     * Whether the text has one of the two forms and its date is a day of the calendar, not after today.
     *
     * @param today the day in Asia/Ho_Chi_Minh
     */
    static boolean isSound(String text, LocalDate today) {
        return hasSoundDate(OLD.matcher(text), today) || hasSoundDate(NEW.matcher(text), today);
    }

    private static boolean hasSoundDate(Matcher code, LocalDate today) {
        if (!code.matches()) {
            return false;
        }
        int digits = Integer.parseInt(code.group(1));
        try {
            return !LocalDate.of(2000 + digits / 10_000, digits / 100 % 100, digits % 100)
                    .isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
