package vn.hoso.local.verbs;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import vn.hoso.local.line.Line;

/** Says whether everything in the inbox is accounted for. */
@Command(
        name = "reconcile",
        description = "Says whether inbox = accepted + quarantined + waiting, and lists what differs. Exit code 0 only"
                + " when it balances.")
final class ReconcileVerb implements Callable<Integer> {

    @Mixin
    EditionOption where = new EditionOption();

    @Option(names = "--json", description = "The account as one object.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var say = new Say(spec, json);
        JsonNode account = new Line(where.running()).reconciliation();
        boolean balanced = account.path("balanced").asBoolean(false);
        if (json) {
            say.line(account.toString());
        } else {
            for (String name : new String[] {"inbox", "accepted", "quarantined", "waiting"}) {
                say.line(String.format(
                        Locale.ROOT, "  %-12s %8d", name, account.path(name).asLong(0)));
            }
            say.line(balanced ? "It balances." : "It does NOT balance:");
            account.path("differences")
                    .forEach(
                            difference -> say.line("  " + difference.path("key").asString("") + "  "
                                    + difference.path("what").asString("")));
        }
        return balanced ? 0 : 1;
    }
}
