package vn.hoso.local.verbs;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.hoso.local.line.Line;

/** Lets an account in no more. */
@Command(name = "disable", description = "Lets an account in no more and ends its sessions. What it did stays its own.")
final class DisableUserVerb extends EditionVerb {

    @Parameters(paramLabel = "NAME", description = "Whose.")
    String name = "";

    @Override
    public Integer call() {
        var disabled = new Line(where.running()).disableAccount(name);
        say().line(json ? disabled.toString() : name + " may come in no more.");
        return 0;
    }
}
