package vn.hoso.local.verbs;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoso.local.line.Line;

/** Takes a register of dossiers received: the denominator of every rate. */
@Command(
        name = "import",
        description = {
            "Takes a register of dossiers received, as CSV with the columns",
            "code,agency,procedure,channel,receivedOn,status,finishedOn,paperResult,resultIssued,resultVerified,components.",
            "Taking it again changes nothing; of two rows with one code the later wins."
        })
final class ImportVerb extends EditionVerb {

    @Parameters(paramLabel = "FILE", description = "The register, CSV, UTF-8.")
    Path file = Path.of("");

    @Option(names = "--dry-run", description = "Takes nothing: lists every bad line with its reason.")
    boolean dryRun;

    @Override
    public Integer call() {
        String answer = new Line(where.running()).importRegistry(file, dryRun);
        say().line(json ? answer : (dryRun ? "Checked: " : "Taken: ") + file + (answer.isBlank() ? "" : "  " + answer));
        return 0;
    }
}
