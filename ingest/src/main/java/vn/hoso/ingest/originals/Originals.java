package vn.hoso.ingest.originals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoso.plumbing.objects.ObjectStore;

/**
 * The write-once store of every scan's bytes, refused ones included: {@code <first two digits>/<SHA-256>}. Nothing here
 * is ever changed or removed.
 */
@Component
public class Originals {

    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final ObjectStore objects;
    private final OriginalsSettings settings;
    private final Path workFolder;

    /** Makes the work folder and clears it of what a killed process left there a day or more ago. */
    Originals(ObjectStore objects, OriginalsSettings settings, Clock clock) {
        this.objects = objects;
        this.settings = settings;
        this.workFolder = settings.workFolderOrDefault();
        clearLeftBehind(clock.instant().minus(LEFT_BEHIND));
    }

    /** The key of an original. */
    public static String keyOf(String sha256) {
        return sha256.substring(0, 2) + "/" + sha256;
    }

    /** The bucket of the originals. */
    public String bucket() {
        return settings.bucket();
    }

    /**
     * Copies an object here while hashing it, and keeps its bytes. Returns only when the original is safe. Safe to
     * repeat: the key is the content, so a second time finds the first.
     */
    public KeptScan keep(String bucket, String key) {
        KeptScan scan = copy(bucket, key);
        try {
            store(scan);
            return scan;
        } catch (RuntimeException e) {
            scan.close();
            throw e;
        }
    }

    /** The same for a local file that was made from originals; the file goes. */
    public KeptScan keep(Path made) {
        KeptScan scan;
        try {
            scan = copy(made);
        } finally {
            remove(made);
        }
        try {
            store(scan);
            return scan;
        } catch (RuntimeException e) {
            scan.close();
            throw e;
        }
    }

    /** A local copy of an original already kept. */
    public KeptScan fetch(String sha256) {
        KeptScan scan = copy(settings.bucket(), keyOf(sha256));
        if (!scan.sha256().equals(sha256)) {
            scan.close();
            throw new IllegalStateException("The original %s now reads as %s; restore %s from a backup"
                    .formatted(sha256, scan.sha256(), keyOf(sha256)));
        }
        return scan;
    }

    /** A local copy of a file, hashed, that is not kept yet. */
    public KeptScan copy(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return copy(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not copy " + file + " to " + workFolder, e);
        }
    }

    private KeptScan copy(String bucket, String key) {
        try (InputStream in = objects.open(bucket, key)) {
            return copy(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not copy " + bucket + "/" + key + " to " + workFolder, e);
        }
    }

    /** What could not be copied whole is removed: on a full disk it would take the room that the next try needs. */
    private KeptScan copy(InputStream in) throws IOException {
        Path file = newFile();
        try {
            return HashingCopy.copy(in, file);
        } catch (IOException | RuntimeException e) {
            remove(file);
            throw e;
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not remove " + file, e);
        }
    }

    private void store(KeptScan scan) {
        String key = keyOf(scan.sha256());
        // Large objects go up in parts, where a server may not honour the condition: look first, then write once.
        boolean there = objects.stat(settings.bucket(), key)
                .filter(found -> found.bytes() == scan.bytes())
                .isPresent();
        if (!there) {
            objects.putOnce(settings.bucket(), key, scan.file(), "application/octet-stream", Map.of());
        }
    }

    /** An empty file for what is made; a killed process leaves none behind for longer than a day. */
    public Path newFile() {
        try {
            Files.createDirectories(workFolder);
            return Files.createTempFile(workFolder, "scan-", ".part");
        } catch (IOException e) {
            throw new UncheckedIOException("Could not make a file in " + workFolder, e);
        }
    }

    private void clearLeftBehind(Instant before) {
        try {
            Files.createDirectories(workFolder);
            try (var files = Files.newDirectoryStream(workFolder, "scan-*.part")) {
                for (Path file : files) {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The work folder " + workFolder + " cannot be used; check its owner", e);
        }
    }
}
