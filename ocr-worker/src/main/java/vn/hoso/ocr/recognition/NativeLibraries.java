package vn.hoso.ocr.recognition;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Tesseract's and Leptonica's shared libraries, unpacked from their jars into one folder where both find each other.
 * They come with the application, because Debian 12's Leptonica (1.82) lacks symbols that Lept4J binds.
 */
final class NativeLibraries {

    private static final String VERSION = "tesseract-5.5.2-leptonica-1.87.0";

    private static final List<String> RESOURCES = List.of(
            "org/bytedeco/leptonica/linux-x86_64/libleptonica.so.6",
            "org/bytedeco/leptonica/linux-x86_64/libgomp.so.1",
            "org/bytedeco/tesseract/linux-x86_64/libtesseract.so.5.5");

    private NativeLibraries() {}

    /** The folder, made and filled when it is not there yet; safe when several processes do so at once. */
    static Path unpacked() throws IOException {
        Path folder = ownFolder("hoso-natives-" + VERSION);
        for (String resource : RESOURCES) {
            unpack(resource, folder);
        }
        return folder;
    }

    /** A folder under java.io.tmpdir that no other user can write to or has made before us. */
    static Path ownFolder(String name) throws IOException {
        String user = System.getProperty("user.name");
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), name + "-" + user);
        var onlyMine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.createDirectory(folder, onlyMine);
            } catch (java.nio.file.FileAlreadyExistsException e) {
                if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    throw e;
                }
            }
        }
        if (!Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName().equals(user)) {
            return Files.createTempDirectory(name, onlyMine);
        }
        return folder;
    }

    private static void unpack(String resource, Path folder) throws IOException {
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Path partial = Files.createTempFile(folder, name, ".partial");
            try (InputStream bytes = NativeLibraries.class.getClassLoader().getResourceAsStream(resource)) {
                if (bytes == null) {
                    throw new FileNotFoundException("The application was packed without " + resource
                            + "; recognition runs on Linux x86-64 only");
                }
                Files.copy(bytes, partial, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        }
        link(folder, name);
    }

    /** JNA looks for the plain name, the other libraries for the name with its major version. */
    private static void link(Path folder, String name) throws IOException {
        String plain = name.substring(0, name.indexOf(".so") + 3);
        for (String alias : List.of(plain, name.replace(".so.5.5", ".so.5"))) {
            if (!Files.exists(folder.resolve(alias), LinkOption.NOFOLLOW_LINKS)) {
                try {
                    Files.createSymbolicLink(folder.resolve(alias), Path.of(name));
                } catch (java.nio.file.FileAlreadyExistsException e) {
                    // Another process was quicker.
                }
            }
        }
    }
}
