package vn.hoso.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A process in a session of its own that outlives the JVM that started it and is found again by its pid file.
 *
 * <p>The pid file {@code DIR/run/NAME.pid} holds the pid <em>and</em> the time the process started, in ticks since boot:
 * a pid that was given to another program since is never taken for ours, and never killed. What the process prints goes
 * to {@code DIR/logs/NAME.log}.
 */
public final class DetachedProcess {

    private static final long LOG_LIMIT_BYTES = 20_000_000;
    private static final int LAST_LINES = 15;

    private final String name;
    private final Path pidFile;
    private final Path log;

    /** The process of that name that belongs to a folder, running or not. */
    public DetachedProcess(String name, Path folder) {
        this.name = name;
        this.pidFile = folder.resolve("run").resolve(name + ".pid");
        this.log = folder.resolve("logs").resolve(name + ".log");
    }

    /** The name given to it. */
    public String name() {
        return name;
    }

    /** Where its output goes. */
    public Path log() {
        return log;
    }

    /** Whether it is alive; a zombie is not. */
    public boolean isRunning() {
        return identity().isPresent();
    }

    /** Its pid while it is alive. */
    public Optional<Long> pid() {
        return identity().map(ProcessIdentity::pid);
    }

    private Optional<ProcessIdentity> identity() {
        return ProcessIdentity.read(pidFile).filter(ProcessIdentity::isAlive);
    }

    /**
     * Starts it, unless it runs already.
     *
     * @param command program and arguments; it must not go to the background by itself
     * @param environment what is added to this JVM's environment
     */
    public void start(List<String> command, Map<String, String> environment) {
        if (isRunning()) {
            return;
        }
        var detached = new ArrayList<String>(List.of("setsid"));
        detached.addAll(command);
        try {
            Files.createDirectories(pidFile.toAbsolutePath().getParent());
            Files.createDirectories(log.toAbsolutePath().getParent());
            keepLogSmall();
            var builder = new ProcessBuilder(detached)
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            // A child of a JVM never leads a process group, so setsid does not fork and the pid stays the same.
            ProcessIdentity.of(builder.start().pid()).write(pidFile);
        } catch (IOException e) {
            throw new ServerFailure("Could not start " + name + ": " + e.getMessage(), e);
        }
    }

    private void keepLogSmall() throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
            Files.move(log, log.resolveSibling(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Waits until {@code ready} says so; gives up when the process ends or the time is over. */
    public void awaitReady(Duration limit, BooleanSupplier ready) {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!isRunning()) {
                throw new ServerFailure(name + " ended while it started. See " + log + "; its last lines:\n" + tail());
            }
            if (System.nanoTime() > end) {
                throw new ServerFailure(name + " was not ready after " + limit.toSeconds() + " s. See " + log
                        + "; its last lines:\n" + tail());
            }
            pause();
        }
    }

    /** Sends a signal, waits, and kills it hard when the grace is over. */
    public void stop(String signal, Duration grace) {
        identity().ifPresent(process -> {
            signal(signal, process.pid());
            long end = System.nanoTime() + grace.toNanos();
            while (process.isAlive()) {
                if (System.nanoTime() > end) {
                    killHard();
                    break;
                }
                pause();
            }
        });
        forget();
    }

    /** Kills it and everything it started, without a word. */
    public void killHard() {
        identity().ifPresent(process -> {
            List<ProcessHandle> children = ProcessHandle.of(process.pid()).stream()
                    .flatMap(ProcessHandle::descendants)
                    .toList();
            signal("KILL", process.pid());
            children.forEach(ProcessHandle::destroyForcibly);
            while (process.isAlive()) {
                pause();
            }
        });
        forget();
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void signal(String signal, long pid) {
        try {
            // The shell's own kill: the program of that name is not on every Debian.
            new ProcessBuilder("sh", "-c", "kill -\"$0\" \"$1\"", signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new ServerFailure("Could not send " + signal + " to process " + pid, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while process " + pid + " was signalled", e);
        }
    }

    /** The last lines of its log, empty when there is none. */
    public String tail() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    static void pause() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while waiting for a process", e);
        }
    }
}
