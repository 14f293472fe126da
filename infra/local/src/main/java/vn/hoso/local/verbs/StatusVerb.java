package vn.hoso.local.verbs;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hoso.local.LocalEdition;

/** Says what of an edition runs. */
@Command(name = "status", description = "Says what runs, and where. Exit code 3 unless every part is ready.")
final class StatusVerb implements Callable<Integer> {

    @Mixin
    EditionOption where = new EditionOption();

    @Option(names = "--json", description = "One object a line for each part.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        LocalEdition edition = where.edition();
        new Say(spec, json).status(edition);
        return edition.isReady() ? 0 : 3;
    }
}
