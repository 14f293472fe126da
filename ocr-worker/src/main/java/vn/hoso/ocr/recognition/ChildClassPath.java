package vn.hoso.ocr.recognition;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The class path of a recognition process. From a build it is our own; from the executable jar the few libraries it
 * needs are unpacked once, because starting through Spring Boot's nested jars costs a second for each process.
 */
final class ChildClassPath {

    private static final String CLASSES = "BOOT-INF/classes/";
    private static final List<String> LIBRARIES = List.of(
            "hoso-contracts-",
            "core-", // ZXing's
            "tess4j-",
            "lept4j-",
            "jna-",
            "jackson-core-",
            "jackson-databind-",
            "jackson-annotations-",
            "slf4j-api-",
            "commons-io-",
            "jboss-vfs-",
            "jboss-logging-",
            "jspecify-");

    private ChildClassPath() {}

    static String find() throws IOException {
        String own = System.getProperty("java.class.path");
        if (own.contains(File.pathSeparator) || !own.endsWith(".jar")) {
            return own;
        }
        try (JarFile jar = new JarFile(own)) {
            return jar.getEntry(CLASSES) == null ? own : unpacked(jar, Path.of(own));
        }
    }

    private static String unpacked(JarFile jar, Path file) throws IOException {
        Path parent = NativeLibraries.ownFolder("hoso-recognizer");
        String version = String.format(
                Locale.ROOT,
                "%x-%x-%x",
                file.toAbsolutePath().hashCode(),
                Files.size(file),
                Files.getLastModifiedTime(file).toMillis());
        Path folder = parent.resolve(version);
        if (!Files.isDirectory(folder)) {
            Path partial = Files.createTempDirectory(parent, "partial");
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                unpack(jar, entry, partial);
            }
            try {
                Files.move(partial, folder);
            } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
                // Another process was quicker; its copy is the same.
            } catch (FileSystemException e) {
                if (!Files.isDirectory(folder)) {
                    throw e;
                }
            }
        }
        return folder.resolve("classes") + File.pathSeparator + folder.resolve("lib") + File.separator + "*";
    }

    private static void unpack(JarFile jar, JarEntry entry, Path folder) throws IOException {
        String name = entry.getName();
        Path to;
        if (name.startsWith(CLASSES + "vn/hoso/ocr/recognition/") && !entry.isDirectory()) {
            to = folder.resolve("classes").resolve(name.substring(CLASSES.length()));
        } else if (name.startsWith("BOOT-INF/lib/") && LIBRARIES.stream().anyMatch(fileName(name)::startsWith)) {
            to = folder.resolve("lib").resolve(fileName(name));
        } else {
            return;
        }
        Files.createDirectories(to.getParent());
        try (InputStream bytes = jar.getInputStream(entry)) {
            Files.copy(bytes, to);
        }
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
