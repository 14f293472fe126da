package vn.hoso.ingest.onesided;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One pass of a stack through a one-sided feeder, as the folder is called that its file lies in: {@code mat-truoc},
 * {@code mat-sau} or {@code mat-sau-thuan}, and behind a dash the stack where whoever sends it knows both files.
 *
 * @param side which sides it has
 * @param stack name of the stack; empty when the next pass of the same counter is the other one
 */
public record Pass(Side side, String stack) {

    /** How the names of all folders of passes begin. */
    public static final String FOLDERS_BEGIN = "mat-";

    /** The names of the folders of passes that have no name of their stack. */
    static final List<String> FOLDERS = List.of("mat-truoc", "mat-sau", "mat-sau-thuan");

    private static final Pattern FOLDER = Pattern.compile("mat-(truoc|sau|sau-thuan)(?:-([0-9a-f]{8,64}))?");

    /** The pass that a folder is named for, or empty when it is an ordinary folder. */
    public static Optional<Pass> of(String folder) {
        Matcher name = FOLDER.matcher(folder);
        if (!name.matches()) {
            return Optional.empty();
        }
        Side side = switch (name.group(1)) {
            case "truoc" -> Side.ODD;
            case "sau" -> Side.EVEN;
            default -> Side.EVEN_IN_ORDER;
        };
        return Optional.of(new Pass(side, name.group(2) == null ? "" : name.group(2)));
    }
}
