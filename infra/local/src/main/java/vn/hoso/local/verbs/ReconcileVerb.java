package vn.hoso.local.verbs;

import java.util.Locale;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import vn.hoso.local.line.Line;

/** Says whether everything in the inbox is accounted for. */
@Command(
        name = "reconcile",
        description = "Says whether inbox = accepted + quarantined + waiting, and lists what differs. Exit code 0 only"
                + " when it balances.")
final class ReconcileVerb extends EditionVerb {

    @Override
    public Integer call() {
        var say = say();
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
