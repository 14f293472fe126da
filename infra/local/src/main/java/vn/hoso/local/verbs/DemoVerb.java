package vn.hoso.local.verbs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hoso.local.LocalEdition;
import vn.hoso.local.line.DropPlace;
import vn.hoso.local.line.DropScans;
import vn.hoso.local.line.Line;
import vn.hoso.local.line.ScanStory;
import vn.hoso.samples.ExampleCatalogue;
import vn.hoso.samples.ExampleRegistry;
import vn.hoso.samples.SampleLibrary;

/** Shows the whole line once, on the shipped samples, and leaves the edition running. */
@Command(
        name = "demo",
        description = "Installs what is missing, builds, starts the edition, and shows the sample scans arrive. The"
                + " edition keeps running.")
final class DemoVerb implements Callable<Integer> {

    @Mixin
    EditionOption where = new EditionOption();

    @Option(names = "--port-base", paramLabel = "N", description = "First of its seven ports. Default: 7700.")
    Optional<Integer> portBase = Optional.empty();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var say = new Say(spec, false);
        Clock clock = Clock.systemUTC();
        LocalEdition edition = LocalEdition.openOrMake(where.folder(), portBase);
        var first = new FirstDigitized(new ShowScans(say, false), clock, clock.instant());
        edition.up(say::step);
        var line = new Line(edition);
        List<String> accounts = new AccountsToTry(edition).make();
        Path samples = edition.settings().data().resolve("samples");
        List<DropScans.Drop> drops = write(samples);

        say.step("Taking the example catalogue of procedures and the example register of dossiers received");
        line.importTable("procedures", samples.resolve("procedures.csv"), Map.of(), bytes -> {});
        line.importTable("registry", samples.resolve("register.csv"), Map.of(), bytes -> {});
        say.step("Dropping " + drops.size() + " sample scans from " + samples);
        List<ScanStory> stories = new DropScans(line, first).drop(drops, true);

        say.step("");
        say.step("Conversion rates, January to October 2023:");
        say.raw(RatesTable.ofGroups(line.rates(Map.of("from", "2023-01", "to", "2023-10")), TableLanguage.VI));
        first.took()
                .ifPresent(took -> say.line(String.format(
                        Locale.ROOT,
                        "%nThe first document was there %.1f s after the edition began to start.",
                        took.toMillis() / 1000.0)));
        say.whereToLook(edition, "?from=2023-01&to=2023-10");
        say.step("");
        say.step("Sign in with one of these names and passwords; they are kept in "
                + edition.settings().accountsFile() + ":");
        accounts.forEach(account -> say.line("  " + account));
        return stories.stream().anyMatch(ScanStory::isQuarantined) ? 1 : 0;
    }

    private static List<DropScans.Drop> write(Path folder) {
        try {
            Files.createDirectories(folder);
            SampleLibrary.writeTo(folder);
            ExampleCatalogue.writeCsv(folder.resolve("procedures.csv"));
            ExampleRegistry.writeCsv(folder.resolve("register.csv"));
            return Files.readAllLines(folder.resolve(SampleLibrary.LIST), StandardCharsets.UTF_8).stream()
                    .skip(1)
                    .filter(row -> !row.isBlank())
                    .map(row -> row.split(",", -1))
                    .map(cells -> new DropScans.Drop(
                            folder.resolve(cells[0]),
                            new DropPlace(
                                    cells[1], cells[2], cells[3].isBlank() ? Optional.empty() : Optional.of(cells[3]))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write the samples into " + folder, e);
        }
    }
}
