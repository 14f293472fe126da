package vn.hoso.local.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.hoso.local.EditionFailure;
import vn.hoso.local.line.DeclaredDossier;
import vn.hoso.local.line.Line;

/** Writes the sheets that part one dossier's papers from the next's in a stack. */
@Command(
        name = "cover",
        description = {
            "Writes cover sheets, to be printed, laid on the papers of each dossier and scanned with them in one stack.",
            "The same dossiers with the same counts give the same sheets again."
        })
final class CoverVerb extends EditionVerb {

    @Option(
            names = "--dossier",
            required = true,
            arity = "1..*",
            paramLabel = "CODE[=N,N…]",
            description = {
                "Dossiers, each with the sheets of paper of its components in the register's order;",
                "nothing between two commas is not counted, one more count stands for further papers."
            })
    List<String> dossiers = List.of();

    @Option(names = "--separators", description = "A separator sheet before each component too.")
    boolean separators;

    @Option(names = "--counter", defaultValue = "", paramLabel = "N", description = "Counter, printed on the sheets.")
    String counter = "";

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "The file to write.")
    Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<DeclaredDossier> declared =
                dossiers.stream().map(CoverVerb::declared).toList();
        Files.write(out, new Line(where.running()).covers(declared, separators, counter));
        if (json) {
            say().object(Map.of("file", out.toString()));
        } else {
            say().line(out.toString());
        }
        return 0;
    }

    /** {@code CODE=2,,1} is a dossier whose second component was not counted. */
    static DeclaredDossier declared(String text) {
        int sign = text.indexOf('=');
        List<@Nullable Integer> sheets = new ArrayList<>();
        if (sign >= 0) {
            for (String count : text.substring(sign + 1).split(",", -1)) {
                sheets.add(count.isBlank() ? null : number(count, text));
            }
        }
        return new DeclaredDossier(sign < 0 ? text : text.substring(0, sign), sheets);
    }

    private static Integer number(String count, String text) {
        try {
            return Integer.valueOf(count.strip());
        } catch (NumberFormatException e) {
            throw new EditionFailure(
                    EditionFailure.Kind.USAGE,
                    "'" + count + "' in '" + text + "' is no number of sheets; write it as CODE=2,1,3.");
        }
    }
}
