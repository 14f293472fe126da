package vn.hoso.servers;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The secrets of one edition, made at its first start and kept in {@code DIR/credentials.properties}, which only its
 * owner may read.
 *
 * @param databasePassword of the database user {@code hoso}
 * @param objectsAccessKey name of the account in the object store
 * @param objectsSecretKey its secret
 * @param machineToken with which {@code infra/hoso} comes in at the applications
 */
public record Credentials(
        String databasePassword, String objectsAccessKey, String objectsSecretKey, String machineToken) {

    /** The secrets of the edition in a folder; made when there are none. */
    public static synchronized Credentials of(Path folder) {
        Path file = folder.resolve("credentials.properties");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                write(file);
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            if (!text.contains("machine.token=")) {
                // Made before programs had to show one.
                text += "machine.token=" + secret() + "\n";
                writePrivately(file, text);
            }
            var known = new Properties();
            known.load(new StringReader(text));
            return new Credentials(
                    known.getProperty("database.password", ""),
                    known.getProperty("objects.access-key", ""),
                    known.getProperty("objects.secret-key", ""),
                    known.getProperty("machine.token", ""));
        } catch (IOException e) {
            throw new ServerFailure("Could not read or write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void write(Path file) throws IOException {
        String text = "# Made at the first start; keep it to yourself.\ndatabase.password=" + secret()
                + "\nobjects.access-key=hoso\nobjects.secret-key=" + secret() + "\nmachine.token=" + secret() + "\n";
        writePrivately(file, text);
    }

    private static String secret() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Writes a file that nobody but the owner can read, at no instant. */
    static void writePrivately(Path file, String text) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
