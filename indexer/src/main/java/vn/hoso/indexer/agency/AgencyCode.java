package vn.hoso.indexer.agency;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Electronic identifier of an agency (<i>mã định danh điện tử</i>, Decision 20/2020/QĐ-TTg): level 1 first, one group a
 * level, at most 35 characters, for example {@code H15.50.05}.
 *
 * @param value the code as written
 */
public record AgencyCode(String value) {

    private static final Pattern SYNTAX = Pattern.compile("(?=.{3,35}$)[A-Z]\\d{2}(\\.[A-Z0-9]{1,8})*");

    /** Refuses what is not written like an agency code. */
    public AgencyCode {
        if (!SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is not written like an agency code".formatted(value));
        }
    }

    /** The code, or empty when the text is not written like one. */
    public static Optional<AgencyCode> of(String text) {
        return SYNTAX.matcher(text).matches() ? Optional.of(new AgencyCode(text)) : Optional.empty();
    }

    /** Level 1, for example {@code H15}. */
    public String root() {
        return value.substring(0, 3);
    }
}
