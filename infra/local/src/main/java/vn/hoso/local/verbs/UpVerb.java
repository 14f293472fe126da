package vn.hoso.local.verbs;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.hoso.local.LocalEdition;

/** Starts an edition and leaves it running. */
@Command(name = "up", description = "Starts the edition, or what of it does not run, and leaves it running.")
final class UpVerb extends EditionVerb {

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description = "First of its seven ports. Default: what it had before, else 7700.")
    Optional<Integer> portBase = Optional.empty();

    @Option(names = "--servers-only", description = "Starts Kafka, S3 and PostgreSQL, but no application.")
    boolean serversOnly;

    @Override
    public Integer call() {
        var say = say();
        LocalEdition edition = LocalEdition.openOrMake(where.folder(), portBase);
        if (serversOnly) {
            edition.startServers(say::step);
        } else {
            edition.up(say::step);
        }
        say.status(edition);
        if (!serversOnly) {
            say.whereToLook(edition, "");
        }
        return 0;
    }
}
