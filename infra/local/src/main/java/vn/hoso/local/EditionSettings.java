package vn.hoso.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import vn.hoso.servers.Credentials;
import vn.hoso.servers.PortBase;

/**
 * What an edition is known by, kept in {@code DIR/edition.properties} so that other verbs need the folder only.
 *
 * @param data folder of everything it keeps, absolute
 * @param ports its block of ports
 */
public record EditionSettings(Path data, PortBase ports) {

    /** First port when none is asked for. */
    public static final int DEFAULT_PORT_BASE = 7_700;

    /** What is known of the edition in a folder, empty when there never was one. */
    public static Optional<EditionSettings> read(Path data) {
        Path file = file(data);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var known = new Properties();
            known.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            int base = Integer.parseInt(known.getProperty("port-base", "").strip());
            return Optional.of(new EditionSettings(data.toAbsolutePath().normalize(), new PortBase(base)));
        } catch (IOException | IllegalArgumentException e) {
            throw new EditionFailure(
                    EditionFailure.Kind.FAILED,
                    file + " cannot be read (" + e.getMessage() + "). It should hold one line: port-base=7700");
        }
    }

    /** The secret with which {@code infra/hoso} comes in at the applications; in a file that its owner alone may read. */
    public String machineToken() {
        return Credentials.of(data).machineToken();
    }

    /** Where the accounts for trying out are written down, with their passwords, once there are some. */
    public Path accountsFile() {
        return data.resolve("accounts.txt");
    }

    void write() {
        try {
            Files.createDirectories(data);
            Files.writeString(
                    file(data),
                    "# The local edition of Hoso in this folder.\nport-base=" + ports.base() + "\n",
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write into " + data, e);
        }
    }

    private static Path file(Path data) {
        return data.toAbsolutePath().normalize().resolve("edition.properties");
    }
}
