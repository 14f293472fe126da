package vn.hoso.bench;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.hoso.bench.fields.BenchFields;
import vn.hoso.bench.rates.BenchRates;

/** {@code infra/hoso bench}: what is measured is said by the word after it. */
@Command(
        name = "bench",
        description = "Measures Hoso beside what people use today.",
        mixinStandardHelpOptions = true,
        subcommands = {BenchOcr.class, BenchFields.class, BenchRates.class})
public final class BenchCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    /** Runs it and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        var out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        var err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int code = new CommandLine(new BenchCommand())
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .execute(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return 2;
    }
}
