package vn.hoso.local.verbs;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What agencies say against a dossier being counted. */
@Command(
        name = "contest",
        description = "Contests of dossiers that are counted: open one, list them, decide.",
        subcommands = {OpenContestVerb.class, ListContestsVerb.class, DecideContestVerb.class})
final class ContestVerb implements Callable<Integer> {

    @Mixin
    EditionOption where = new EditionOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return 2;
    }
}
