package vn.hoso.local.verbs;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Manages the local accounts. */
@Command(
        name = "users",
        description = "Local accounts: who may come in, with which roles, at which agencies.",
        subcommands = {AddUserVerb.class, ListUsersVerb.class, UserPasswordVerb.class, DisableUserVerb.class})
final class UsersVerb implements Callable<Integer> {

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
