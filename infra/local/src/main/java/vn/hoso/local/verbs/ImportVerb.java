package vn.hoso.local.verbs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoso.local.EditionFailure;
import vn.hoso.local.line.Line;

/** Takes tables: the register of dossiers received, the catalogue of procedures, the list of agencies, column mappings. */
@Command(
        name = "import",
        description = {
            "Takes a table, CSV (UTF-8) or XLSX by the ending of its name; taking it again changes nothing.",
            "registry, the default: dossiers received, with the columns",
            "  code,agency,procedure,channel,receivedOn,status,finishedOn,paperResult,resultIssued,resultVerified,components,dueOn,",
            "  or as a mapping says; further columns are resultSynced, populationData, and notCounted, which says WITHDRAWN",
            "  (before it was accepted) or TEST. Of two rows with one code the later wins.",
            "procedures: the catalogue, with the columns procedure,name,component,componentName,class (A to D).",
            "agencies: level-1 agencies, a line for each name a code had, with the columns",
            "  code,name_vi,name_en,group,parent_code,valid_from,valid_to,successor_code.",
            "mapping: how an agency's exports are read, with the columns field,theirs,means; kept as --mapping NAME."
        })
final class ImportVerb extends EditionVerb {

    @Parameters(
            arity = "1..2",
            paramLabel = "[registry|procedures|agencies|mapping] FILE",
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

    private static final Set<String> TABLES = Set.of("registry", "procedures", "agencies");

    /** Tables that are read by our own columns alone. */
    private static final Set<String> ALWAYS_OURS = Set.of("procedures", "agencies");

    @Override
    public Integer call() {
        String what = given.size() == 2 ? given.get(0) : "registry";
        Path file = Path.of(given.get(given.size() - 1));
        if (mapping.isPresent() && ALWAYS_OURS.contains(what)) {
            throw usage("A mapping reads exports of the register; '" + what + "' are read by the columns named in"
                    + " 'hoso import --help'. Leave --mapping out.");
        }
        String answer = send(new Line(where.running()), what, file);
        say().line(json ? answer : (dryRun ? "Checked: " : "Taken: ") + file + (answer.isBlank() ? "" : "  " + answer));
        return 0;
    }

    private String send(Line line, String what, Path file) {
        if (what.equals("mapping")) {
            return line.keepMapping(
                    mapping.orElseThrow(() -> usage("Say under which name it is kept: --mapping NAME.")), file);
        }
        if (!TABLES.contains(what)) {
            throw usage("'" + what + "' is none of registry, procedures, agencies and mapping.");
        }
        Map<String, String> how = new LinkedHashMap<>();
        if (dryRun) {
            how.put("dryRun", "true");
        }
        if (all) {
            how.put("all", "true");
        }
        mapping.ifPresent(name -> how.put("mapping", name));
        var bar = new SendingBar(say(), file);
        String answer = line.importTable(what, file, how, bar::sent);
        bar.end();
        return answer;
    }

    private static EditionFailure usage(String problem) {
        return new EditionFailure(EditionFailure.Kind.USAGE, problem);
    }
}
