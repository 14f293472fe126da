package vn.hoso.local.verbs;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.hoso.local.EditionFailure;
import vn.hoso.local.LocalEdition;
import vn.hoso.servers.Repository;

/** Which edition is meant: {@code --data}, else {@code HOSO_DATA}, else the folder {@code data} of the repository. */
final class EditionOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the edition. Default: $HOSO_DATA, else data in the repository.")
    Optional<Path> data = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    boolean help;

    Path folder() {
        String surrounding = System.getenv("HOSO_DATA");
        return data.orElseGet(() -> surrounding == null || surrounding.isBlank()
                        ? Repository.root().resolve("data")
                        : Path.of(surrounding))
                .toAbsolutePath()
                .normalize();
    }

    /** The edition, running or not. */
    LocalEdition edition() {
        return LocalEdition.in(folder());
    }

    /** The edition, of which at least a part runs. */
    LocalEdition running() {
        LocalEdition edition = edition();
        if (!edition.runsInPart()) {
            throw new EditionFailure(
                    EditionFailure.Kind.NOT_RUNNING,
                    "The edition in " + folder() + " does not run. Start it with: infra/hoso up --data " + folder());
        }
        return edition;
    }
}
