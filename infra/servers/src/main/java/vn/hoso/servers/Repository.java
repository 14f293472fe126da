package vn.hoso.servers;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where Hoso's own folders are: the system property {@code hoso.home}, or the first parent that holds them. */
public final class Repository {

    private Repository() {}

    /** The root of the repository. */
    public static Path root() {
        String given = System.getProperty("hoso.home");
        Path start = Path.of(given == null ? "" : given).toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("infra/servers/broker/pom.xml"))) {
                return folder;
            }
        }
        throw new ServerFailure(
                "Hoso's folders were not found at or above " + start + ". Give the repository as -Dhoso.home=FOLDER.");
    }

    /** The class path of a server whose jars were gathered by the build. */
    static String classPath(String module) {
        Path lib = root().resolve("infra/servers").resolve(module).resolve("target/lib");
        if (!Files.isDirectory(lib)) {
            throw new ServerFailure(
                    "The jars in " + lib + " are missing. Build them with infra/hoso, or mvn install -pl"
                            + " infra/servers/" + module + ".");
        }
        return lib + "/*";
    }

    /** The program {@code java} that runs this JVM. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
