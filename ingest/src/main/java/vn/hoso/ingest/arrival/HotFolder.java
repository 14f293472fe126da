package vn.hoso.ingest.arrival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hoso.ingest.identification.IdentifyScan;
import vn.hoso.ingest.identification.Inspection;
import vn.hoso.ingest.originals.KeptScan;
import vn.hoso.ingest.originals.Originals;
import vn.hoso.plumbing.objects.ObjectStore;

/**
 * Takes files that office scanners drop on a share, as {@code agency/counter/[dossier/]file}. Scanners close and reopen
 * files while they write, so a file is taken only when it has not changed for a while and reads as whole; one that stays
 * incomplete is sent in the end as it is, so that a clerk learns of it. What was sent is moved to {@code .done}.
 *
 * <p>Files go in the order in which they were scanned and say when that was, for passes of a one-sided feeder are told
 * apart by it.
 */
@Component
class HotFolder {

    /** Metadata of an object: when its file was last written. */
    static final String SCANNED_AT = "scanned-at";

    private static final Logger log = LoggerFactory.getLogger(HotFolder.class);
    private static final int DEEPEST = 8;

    private final ArrivalSettings settings;
    private final Originals originals;
    private final IdentifyScan identify;
    private final ObjectStore objects;
    private final Clock clock;
    private final Map<Path, WatchedFile> watched = new HashMap<>();

    HotFolder(ArrivalSettings settings, Originals originals, IdentifyScan identify, ObjectStore objects, Clock clock) {
        this.settings = settings;
        this.originals = originals;
        this.identify = identify;
        this.objects = objects;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${hoso.arrival.look-every:1s}")
    void lookRegularly() {
        Path folder = settings.hotFolder();
        if (folder != null && Files.isDirectory(folder)) {
            look(folder);
        }
    }

    /** Looks once at every file. */
    synchronized void look(Path folder) {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(folder, DEEPEST)) {
            files = tree.filter(file -> isDropped(folder.relativize(file)) && Files.isRegularFile(file))
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            log.warn("The hot folder {} could not be read and will be looked at again: {}", folder, e.toString());
            return;
        }
        watched.keySet().retainAll(files);
        Instant now = clock.instant();
        files.forEach(file -> trying(file, () -> watch(file, now)));
        List<Path> asScanned = watched.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getValue().modifiedAt()))
                .map(Map.Entry::getKey)
                .toList();
        asScanned.forEach(file -> trying(file, () -> take(folder, file, now)));
    }

    private static void trying(Path file, Step step) {
        try {
            step.run();
        } catch (IOException | RuntimeException e) {
            log.warn("{} could not be taken from the hot folder now and will be tried again: {}", file, e.toString());
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    /** Names that begin with a dot are ours or a scanner's own while it writes. */
    private static boolean isDropped(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private void watch(Path file, Instant now) throws IOException {
        WatchedFile before = watched.get(file);
        watched.put(file, before == null ? WatchedFile.first(file, now) : before.seenAgain(file, now));
    }

    private void take(Path folder, Path file, Instant now) throws IOException {
        WatchedFile seen = watched.get(file);
        if (seen == null || seen.unchangedSince().plus(settings.quietPeriod()).isAfter(now)) {
            return;
        }
        try (KeptScan copy = originals.copy(file)) {
            boolean steady = seen.looksLike(WatchedFile.first(file, now)) && copy.bytes() == seen.bytes();
            boolean waitedEnough =
                    !seen.unchangedSince().plus(settings.giveUpAfter()).isAfter(now);
            if (steady && (waitedEnough || readsAsWhole(copy))) {
                send(folder, file, copy, seen);
                watched.remove(file);
            }
        }
    }

    private boolean readsAsWhole(KeptScan copy) {
        return !(identify.inspect(copy.file()) instanceof Inspection.Flawed flawed
                && flawed.reason().mayStillBeWritten());
    }

    private void send(Path folder, Path file, KeptScan copy, WatchedFile seen) throws IOException {
        Path relative = folder.relativize(file);
        String key = HotFolderKey.of(relative, copy.sha256());
        String name = ObjectKey.name(relative.getFileName().toString());
        objects.put(
                settings.inbox(),
                key,
                copy.file(),
                "application/octet-stream",
                Map.of(
                        "file-name",
                        name,
                        SCANNED_AT,
                        seen.modifiedAt().toInstant().toString()));
        Path done = folder.resolve(".done").resolve(relative);
        Files.createDirectories(done.getParent());
        // A scanner that numbers from 1 every day uses a name again; the bytes are in the originals, names are not
        // lost.
        Path free = Files.exists(done) ? done.resolveSibling(copy.sha256().substring(0, 12) + "-" + name) : done;
        Files.move(file, free, StandardCopyOption.REPLACE_EXISTING);
        log.info("{} was sent from the hot folder as {}", relative, key);
    }
}
