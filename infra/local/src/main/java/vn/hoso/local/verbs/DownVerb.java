package vn.hoso.local.verbs;

import picocli.CommandLine.Command;
import vn.hoso.local.LocalEdition;

/** Stops an edition; what it keeps stays. */
@Command(name = "down", description = "Stops the edition in good order. Its data stays for the next start.")
final class DownVerb extends EditionVerb {

    @Override
    public Integer call() {
        var say = say();
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
