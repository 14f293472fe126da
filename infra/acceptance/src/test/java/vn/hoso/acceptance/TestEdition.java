package vn.hoso.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.hoso.local.LocalEdition;
import vn.hoso.servers.PortBase;
import vn.hoso.servers.Repository;

/**
 * One edition for all the tests of this module: a temporary folder, free ports, the same jars and the same front door
 * as for a user. It is stopped when the tests end; its folder stays when one failed, for its logs.
 */
final class TestEdition {

    private static final Path DATA = temporaryFolder();
    private static final LocalEdition EDITION = start();

    private TestEdition() {}

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("hoso-acceptance-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalEdition start() {
        LocalEdition edition =
                LocalEdition.openOrMake(DATA, Optional.of(PortBase.free().base()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> edition.down(step -> {}), "stop-edition"));
        edition.up(step -> {});
        return edition;
    }

    /** The running edition. */
    static LocalEdition edition() {
        return EDITION;
    }

    /** A verb that ended. */
    record Outcome(int exitCode, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** Runs a verb of {@code infra/hoso} on this edition, as a user would, from another folder. */
    static Outcome hoso(String... arguments) {
        try {
            var command = new ArrayList<String>(
                    List.of(Repository.root().resolve("infra/hoso").toString()));
            command.addAll(List.of(arguments));
            command.addAll(List.of("--data", EDITION.settings().data().toString()));
            Path out = Files.createTempFile("hoso-verb-", ".out");
            Path err = Files.createTempFile("hoso-verb-", ".err");
            var builder = new ProcessBuilder(command)
                    .directory(DATA.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            // The reactor that runs this test is the build.
            builder.environment().put("HOSO_SKIP_BUILD", "1");
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + " did not end within 10 minutes; logs in " + DATA);
            }
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
