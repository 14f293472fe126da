package vn.hoso.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.hoso.servers.Repository;

/** The three applications: where their jars are, which port is theirs, and how much heap they get here. */
public enum Stage {
    /** Paper arrives. */
    INGEST("ingest", 1, "-Xmx256m -XX:TieredStopAtLevel=1"),
    /**
     * A scan becomes documents. Reading is native code, and beside it the full compiler took more processor than it gave
     * back: 0.27 of 1.2 s a page over the first dozens of pages. The heap begins small: Java's own beginning is a share
     * of the machine, which many pages would fill with garbage before the first collection. And it keeps little room to
     * spare, so that many pages need no more than few.
     */
    OCR_WORKER(
            "ocr-worker",
            2,
            "-Xms64m -Xmx512m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=25 -XX:TieredStopAtLevel=1"),
    /** Documents become dossiers and rates; its pages are where people look. */
    INDEXER("indexer", 0, "-Xmx512m -XX:TieredStopAtLevel=1");

    private final String folder;
    private final int portOffset;
    private final String jvm;

    Stage(String folder, int portOffset, String jvm) {
        this.folder = folder;
        this.portOffset = portOffset;
        this.jvm = jvm;
    }

    /** Its name, as in the names of its folder and of its log. */
    public String title() {
        return folder;
    }

    /** Its port, counted from the port base. */
    public int portOffset() {
        return portOffset;
    }

    List<String> jvm() {
        return List.of(jvm.split(" ", -1));
    }

    /** The executable jar that the build made last. */
    Path jar() {
        Path target = Repository.root().resolve(folder).resolve("target");
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().matches("hoso-.*-exec\\.jar"))
                    .max((a, b) ->
                            Long.compare(a.toFile().lastModified(), b.toFile().lastModified()))
                    .orElseThrow(() -> new EditionFailure(
                            EditionFailure.Kind.FAILED,
                            "The executable jar of " + folder + " is not in " + target
                                    + ". Run infra/hoso build, which makes it."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
