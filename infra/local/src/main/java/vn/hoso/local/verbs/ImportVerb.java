package vn.hoso.local.verbs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoso.local.EditionFailure;
import vn.hoso.local.line.Line;

/** Takes tables that agencies send: the register of dossiers received, the catalogue of procedures, column mappings. */
@Command(
        name = "import",
        description = {
            "Takes a table, CSV (UTF-8) or XLSX by the ending of its name; taking it again changes nothing.",
            "registry, the default: dossiers received, with the columns",
            "  code,agency,procedure,channel,receivedOn,status,finishedOn,paperResult,resultIssued,resultVerified,components,",
            "  or as a mapping says. Of two rows with one code the later wins.",
            "procedures: the catalogue, with the columns procedure,name,component,componentName,class (A to D).",
            "mapping: how an agency's exports are read, with the columns field,theirs,means; kept as --mapping NAME."
        })
final class ImportVerb extends EditionVerb {

    @Parameters(
            arity = "1..2",
            paramLabel = "[registry|procedures|mapping] FILE",
            description = "What it is, and the file.")
    List<String> given = List.of();

    @Option(names = "--dry-run", description = "Takes nothing: lists every bad line with its reason.")
    boolean dryRun;

    @Option(names = "--all", description = "All lines or none: one bad line refuses the file. Default: the good lines.")
    boolean all;

    @Option(
            names = "--mapping",
            paramLabel = "NAME",
            description = "Read the register by the mapping kept under this name, such as the agency's code.")
    Optional<String> mapping = Optional.empty();

    @Override
    public Integer call() {
        String what = given.size() == 2 ? given.get(0) : "registry";
        Path file = Path.of(given.get(given.size() - 1));
        String answer = send(new Line(where.running()), what, file);
        say().line(json ? answer : (dryRun ? "Checked: " : "Taken: ") + file + (answer.isBlank() ? "" : "  " + answer));
        return 0;
    }

    private String send(Line line, String what, Path file) {
        if (what.equals("mapping")) {
            return line.keepMapping(
                    mapping.orElseThrow(() -> usage("Say under which name it is kept: --mapping NAME.")), file);
        }
        if (!what.equals("registry") && !what.equals("procedures")) {
            throw usage("'" + what + "' is none of registry, procedures and mapping.");
        }
        Map<String, String> how = new LinkedHashMap<>();
        if (dryRun) {
            how.put("dryRun", "true");
        }
        if (all) {
            how.put("all", "true");
        }
        mapping.ifPresent(name -> how.put("mapping", name));
        return line.importTable(what, file, how);
    }

    private static EditionFailure usage(String problem) {
        return new EditionFailure(EditionFailure.Kind.USAGE, problem);
    }
}
