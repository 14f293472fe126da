package vn.hoso.local.line;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoso.local.EditionFailure;

/**
 * Where a scan is brought to.
 *
 * @param agency agency code, for example {@code H01.02.03}; whether it is known is ingest's to say
 * @param counter counter of the one-stop shop
 * @param dossier code of the dossier, or empty when it stands on a page, or nowhere
 * @param pass folder that says which pass of a stack it is, for example {@code mat-truoc-0a1b2c3d}; empty for a whole scan
 */
public record DropPlace(String agency, String counter, Optional<String> dossier, Optional<String> pass) {

    private static final Pattern PART = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Refuses what cannot be part of a key. */
    public DropPlace {
        check("agency", agency);
        check("counter", counter);
        dossier.ifPresent(code -> check("dossier", code));
        pass.ifPresent(folder -> check("pass", folder));
    }

    /** The place of whole scans. */
    public DropPlace(String agency, String counter, Optional<String> dossier) {
        this(agency, counter, dossier, Optional.empty());
    }

    /** The same place for one pass of a stack. */
    public DropPlace pass(String folder) {
        return new DropPlace(agency, counter, dossier, Optional.of(folder));
    }

    private static void check(String name, String value) {
        if (!PART.matcher(value).matches()) {
            throw new EditionFailure(
                    EditionFailure.Kind.USAGE,
                    "'" + value + "' cannot be a code of " + name
                            + ": use letters A to Z, digits, dot, dash and underscore, at most 64.");
        }
    }

    String prefix() {
        return agency + "/" + counter + "/" + folder(dossier) + folder(pass);
    }

    private static String folder(Optional<String> name) {
        return name.map(given -> given + "/").orElse("");
    }
}
