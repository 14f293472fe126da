package vn.hoso.local.verbs;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The audit trail. */
@Command(
        name = "audit",
        description = "Who saw and changed what: an audit trail that is only ever added to.",
        subcommands = VerifyAuditVerb.class)
final class AuditVerb implements Callable<Integer> {

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
