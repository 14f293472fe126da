package vn.hoso.ingest.agency;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An agency's electronic identifier (<i>mã định danh điện tử</i>, Decision 20/2020/QĐ-TTg), for example {@code H01.02.03}.
 *
 * @param value groups of capital letters and digits joined by dots, 3 to 35 characters, the first a letter from A (Party) to K
 *     (people's councils) and two digits
 */
public record AgencyCode(String value) {

    private static final Pattern SYNTAX = Pattern.compile("(?=.{3,35}$)[A-K]\\d{2}(\\.[A-Z0-9]{1,8})*");

    /** Refuses text that is not a code; use {@link #parse} for text from outside. */
    public AgencyCode {
        if (!SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an agency code: " + value);
        }
    }

    /** The code, or empty when the text has not the form of one; letters are not repaired, nothing is guessed. */
    public static Optional<AgencyCode> parse(String text) {
        return SYNTAX.matcher(text).matches() ? Optional.of(new AgencyCode(text)) : Optional.empty();
    }

    /** The ministry or province, for example {@code H01}. */
    public String levelOne() {
        return value.substring(0, 3);
    }
}
