package vn.hoso.local.verbs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scans: PDF, TIFF, JPEG or PNG.")
    List<Path> files = List.of();

    @Override
    public Integer call() {
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new EditionFailure(
                        EditionFailure.Kind.USAGE, "Nothing was dropped: " + file + " is not a file that can be read.");
            }
        }
        var place = new DropPlace(agency, counter, dossier);
        var line = new Line(where.running());
        var show = new ShowScans(say(), json);
        List<DropScans.Drop> drops =
                files.stream().map(file -> new DropScans.Drop(file, place)).toList();
        List<ScanStory> stories = new DropScans(line, show).drop(drops, wait);
        return stories.stream().anyMatch(ScanStory::isQuarantined) ? 1 : 0;
    }
}
