package vn.hoso.local.verbs;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hoso.local.LocalEdition;

/** Stops an edition; what it keeps stays. */
@Command(name = "down", description = "Stops the edition in good order. Its data stays for the next start.")
final class DownVerb implements Callable<Integer> {

    @Mixin
    EditionOption where = new EditionOption();

    @Option(names = "--json", description = "One object a line for each part.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var say = new Say(spec, json);
        LocalEdition edition = where.edition();
        if (!edition.runsInPart()) {
            say.step("The edition in " + where.folder() + " does not run.");
            return 0;
        }
        edition.down(say::step);
        say.step("Stopped. Start it again with: infra/hoso up --data " + where.folder());
        if (json) {
            say.status(edition);
        }
        return 0;
    }
}
