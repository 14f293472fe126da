package vn.hoso.local.verbs;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.hoso.local.line.Line;

/** Takes a register of dossiers received: the denominator of every rate. */
@Command(
        name = "import",
        description = {
            "Takes a register of dossiers received, as CSV with the columns",
            "code,agency,procedure,channel,receivedOn,status,finishedOn,paperResult,resultIssued,resultVerified,components.",
            "Taking it again changes nothing; of two rows with one code the later wins."
        })
final class ImportVerb implements Callable<Integer> {

    @Mixin
    EditionOption where = new EditionOption();

    @Option(names = "--json", description = "What was taken, as one object.")
    boolean json;

    @Parameters(paramLabel = "FILE", description = "The register, CSV, UTF-8.")
    Path file = Path.of("");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        String answer = new Line(where.running()).importRegistry(file);
        new Say(spec, json).line(json ? answer : "Taken: " + file + (answer.isBlank() ? "" : "  " + answer));
        return 0;
    }
}
