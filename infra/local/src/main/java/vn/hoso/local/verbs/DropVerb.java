package vn.hoso.local.verbs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoso.local.EditionFailure;
import vn.hoso.local.line.DropPlace;
import vn.hoso.local.line.DropScans;
import vn.hoso.local.line.Line;
import vn.hoso.local.line.ScanStory;

/** Puts scans into the inbox and says for each what became of it. */
@Command(
        name = "drop",
        description = {
            "Puts scans into the inbox and says for each file what became of it.",
            "A stack of many dossiers, each behind its cover sheet, becomes many; one whose split is not sure is held,",
            "to be cut on the page Held. Exit code 1 when one or more were quarantined.",
            "As JSON: file, scan, state, reason, documents with dossier and pages, setAside, looks",
            "(pages that are blank or to be scanned again), doubts."
        })
final class DropVerb extends EditionVerb {

    @Option(
            names = "--agency",
            required = true,
            paramLabel = "CODE",
            description = "Agency, for example H01 or H01.02.")
    String agency = "";

    @Option(names = "--counter", defaultValue = "1", paramLabel = "N", description = "Counter. Default: 1.")
    String counter = "1";

    @Option(
            names = "--dossier",
            paramLabel = "CODE",
            description = "Dossier that the scans belong to. Default: the code read on a page, else the tray.")
    Optional<String> dossier = Optional.empty();

    @Option(
            names = "--wait",
            description = "Stays until each is digitized, held or quarantined, and shows how far it is.")
    boolean wait;

    @Option(
            names = "--odd",
            paramLabel = "FILE",
            description = "The fronts of a stack that a one-sided feeder took, with --even: the two become one scan.")
    Optional<Path> odd = Optional.empty();

    @Option(
            names = "--even",
            paramLabel = "FILE",
            description = "Its backs, last sheet first, as they come when the stack is turned over.")
    Optional<Path> even = Optional.empty();

    @Option(names = "--even-in-order", description = "The backs come first sheet first.")
    boolean evenInOrder;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Scans: PDF, TIFF, JPEG or PNG.")
    List<Path> files = List.of();

    @Override
    public Integer call() {
        var place = new DropPlace(agency, counter, dossier);
        List<DropScans.Drop> drops = drops(place);
        for (DropScans.Drop drop : drops) {
            Path file = drop.file();
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new EditionFailure(
                        EditionFailure.Kind.USAGE, "Nothing was dropped: " + file + " is not a file that can be read.");
            }
        }
        var line = new Line(where.running());
        var show = new ShowScans(say(), json);
        List<ScanStory> stories = new DropScans(line, show).drop(drops, wait);
        return stories.stream().anyMatch(ScanStory::isQuarantined) ? 1 : 0;
    }

    private List<DropScans.Drop> drops(DropPlace place) {
        if (odd.isPresent() != even.isPresent() || files.isEmpty() == odd.isEmpty()) {
            throw new EditionFailure(
                    EditionFailure.Kind.USAGE, "Give files, or the two passes of one stack with --odd and --even.");
        }
        if (odd.isEmpty() || even.isEmpty()) {
            return files.stream().map(file -> new DropScans.Drop(file, place)).toList();
        }
        String stack = UUID.randomUUID().toString().replace("-", "");
        String backs = evenInOrder ? "mat-sau-thuan-" : "mat-sau-";
        return List.of(
                new DropScans.Drop(odd.get(), place.pass("mat-truoc-" + stack)),
                new DropScans.Drop(even.get(), place.pass(backs + stack)));
    }
}
