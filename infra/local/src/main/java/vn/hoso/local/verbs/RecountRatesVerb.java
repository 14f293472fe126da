package vn.hoso.local.verbs;

import picocli.CommandLine.Command;
import vn.hoso.local.line.Line;

/** Counts all dossiers anew, to prove the figures that were kept change by change. */
@Command(
        name = "recount",
        description =
                "Counts all dossiers anew while the line goes on, and mends what was wrong. 0 says that every figure"
                        + " was right.")
final class RecountRatesVerb extends EditionVerb {

    @Override
    public Integer call() {
        say().line(new Line(where.running()).recountRates());
        return 0;
    }
}
