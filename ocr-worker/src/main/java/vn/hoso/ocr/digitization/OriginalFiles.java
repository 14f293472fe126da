package vn.hoso.ocr.digitization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.hoso.plumbing.objects.ObjectStore;

/**
 * Local copies of originals being read: kept between the windows of a scan, a few at a time, because a 300-page scan is
 * read in fifty windows. They are copies only; the folder goes with the process.
 */
@Component
class OriginalFiles implements DisposableBean {

    private static final String PREFIX = "hoso-ocr-";
    private static final int MOST_KEPT = 8;

    private final ObjectStore objects;
    private final Path folder;
    private final Set<Path> taken = new HashSet<>();

    OriginalFiles(ObjectStore objects) throws IOException {
        this.objects = objects;
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        removeLeftBehind(parent);
        this.folder = Files.createTempDirectory(
                parent, PREFIX + ProcessHandle.current().pid() + "-");
    }

    /** What a killed worker could not remove itself. */
    private static void removeLeftBehind(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            for (Path old : folders.filter(OriginalFiles::isLeftBehind).toList()) {
                FileSystemUtils.deleteRecursively(old);
            }
        }
    }

    private static boolean isLeftBehind(Path folder) {
        String[] parts = folder.getFileName().toString().split("-", -1);
        return folder.getFileName().toString().matches("hoso-ocr-\\d+-\\d+")
                && ProcessHandle.of(Long.parseLong(parts[2])).isEmpty();
    }

    /** A folder for whoever works on a scan now. */
    Path workplace() {
        return folder;
    }

    /** The local copy, brought when it is not there; give it back with {@link #putBack}. */
    Path take(WaitingScan scan) {
        Path file = folder.resolve(scan.scan() + "." + scan.format().toLowerCase(java.util.Locale.ROOT));
        synchronized (this) {
            taken.add(file);
            makeRoom();
        }
        if (!Files.exists(file)) {
            Path partial = folder.resolve(scan.scan() + ".partial");
            objects.download(scan.bucket(), scan.objectKey(), partial);
            try {
                Files.move(partial, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return file;
    }

    synchronized void putBack(Path file, boolean neededAgain) {
        taken.remove(file);
        if (!neededAgain) {
            delete(file);
        }
    }

    private void makeRoom() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> idle = files.filter(file -> file.getFileName().toString().length() > 64)
                    .filter(file -> !taken.contains(file) && !file.toString().endsWith(".partial"))
                    .sorted(Comparator.comparingLong(file -> file.toFile().lastModified()))
                    .toList();
            idle.stream().limit(Math.max(0, idle.size() - MOST_KEPT)).forEach(OriginalFiles::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not remove the local copy " + file, e);
        }
    }

    @Override
    public void destroy() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
