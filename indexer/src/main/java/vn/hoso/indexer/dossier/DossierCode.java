package vn.hoso.indexer.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dossier code (<i>mã hồ sơ</i>) in either of its two forms. Its ordinal is text, never a number.
 *
 * <p>Old (Circular 01/2018/TT-VPCP, Article 19): level 1 of the agency last, {@code 000.00.12.H22-230115-0007}. New (agency
 * code of Decision 20/2020/QĐ-TTg): level 1 first, {@code H15.50.05.13-261008-0975}.
 *
 * @param value the code as written
 * @param agencyRoot level-1 code of the receiving agency, for example {@code H22}
 * @param date the day in the code: of reception, unless the register says otherwise
 */
public record DossierCode(String value, String agencyRoot, LocalDate date) {

    private static final Pattern OLD =
            Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.(?<root>[A-Z]\\d{2})-(?<date>\\d{6})-\\d{4}");
    private static final Pattern NEW =
            Pattern.compile("(?<root>[A-Z]\\d{2})(\\.\\d{1,4}){0,6}-(?<date>\\d{6})-\\d{4,7}");

    /** The code, or empty when the text has neither form or its date is not in the calendar. */
    public static Optional<DossierCode> of(String text) {
        return read(OLD.matcher(text)).or(() -> read(NEW.matcher(text)));
    }

    private static Optional<DossierCode> read(Matcher form) {
        if (!form.matches()) {
            return Optional.empty();
        }
        String date = form.group("date");
        try {
            LocalDate day = LocalDate.of(
                    2000 + Integer.parseInt(date.substring(0, 2)),
                    Integer.parseInt(date.substring(2, 4)),
                    Integer.parseInt(date.substring(4)));
            return Optional.of(new DossierCode(form.group(), form.group("root"), day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
