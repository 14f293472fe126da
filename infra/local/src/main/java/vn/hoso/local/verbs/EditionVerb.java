package vn.hoso.local.verbs;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the verbs have in common: the edition that is meant, and an answer for people or for programs. */
abstract class EditionVerb implements Callable<Integer> {

    @Mixin
    EditionOption where = new EditionOption();

    @Option(names = "--json", description = "The answer for a program: one object a line.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** How the verb speaks. */
    final Say say() {
        return new Say(spec, json);
    }
}
