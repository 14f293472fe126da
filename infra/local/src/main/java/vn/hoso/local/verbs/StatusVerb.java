package vn.hoso.local.verbs;

import picocli.CommandLine.Command;
import vn.hoso.local.LocalEdition;

/** Says what of an edition runs. */
@Command(name = "status", description = "Says what runs, and where. Exit code 3 unless every part is ready.")
final class StatusVerb extends EditionVerb {

    @Override
    public Integer call() {
        LocalEdition edition = where.edition();
        say().status(edition);
        return edition.isReady() ? 0 : 3;
    }
}
