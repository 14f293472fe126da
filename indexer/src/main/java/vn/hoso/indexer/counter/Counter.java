package vn.hoso.indexer.counter;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoso.indexer.agency.AgencyCode;

/**
 * A counter of a one-stop shop (<i>quầy</i>).
 *
 * @param agency code of the unit that receives there
 * @param name as scans from it are named in the inbox: 1 to 40 of {@code A-Z a-z 0-9 . _ -}
 */
public record Counter(String agency, String name) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    /** The counter, or empty when agency or name is not written like one. */
    public static Optional<Counter> of(String agency, String name) {
        return AgencyCode.of(agency).isPresent() && NAME.matcher(name).matches()
                ? Optional.of(new Counter(agency, name))
                : Optional.empty();
    }
}
