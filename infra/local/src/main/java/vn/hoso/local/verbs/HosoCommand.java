package vn.hoso.local.verbs;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hoso.local.EditionFailure;
import vn.hoso.servers.ServerFailure;

/** The front door: finds the verb, and turns a failure into one message and an exit code. */
@Command(
        name = "hoso",
        description = "Hoso on this machine: paper dossiers in, electronic dossiers and conversion rates out.",
        footer = {
            "",
            "Exit codes: 0 done, 1 refused, out of balance or failed, 2 asked wrongly, 3 the edition does not run.",
            "Every verb takes --data DIR where more than one edition may run, and --help."
        },
        subcommands = {
            DemoVerb.class,
            UpVerb.class,
            DownVerb.class,
            StatusVerb.class,
            DropVerb.class,
            ExportVerb.class,
            ReconcileVerb.class,
            RatesVerb.class,
            ContestVerb.class,
            ImportVerb.class,
            CoverVerb.class,
            UsersVerb.class,
            AuditVerb.class
        })
public final class HosoCommand implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    boolean help;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** Runs one verb and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        var out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        var err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int code = commandLine(out, err).execute(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** The command line with its two streams. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new HosoCommand())
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(HosoCommand::explain);
    }

    private static int explain(Exception failure, CommandLine verb, CommandLine.ParseResult parsed) {
        verb.getErr().println("hoso: " + failure.getMessage());
        if (failure instanceof EditionFailure known) {
            return known.kind().exitCode();
        }
        if (!(failure instanceof ServerFailure)) {
            failure.printStackTrace(verb.getErr());
        }
        return 1;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return 2;
    }
}
