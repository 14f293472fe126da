package vn.hoso.bench.usage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a shell script to its end and tells what it and all that it started cost. */
public final class TimedScript {
    private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s");

    private TimedScript() {}

    /**
     * Runs it with bash.
     *
     * @param script its text; its last word to the shell is {@code times}, which adds up the children waited for
     * @param environment what is added to this JVM's
     * @param log file for all that it says
     */
    public static Usage run(String script, Map<String, String> environment, Path log) throws IOException {
        Path times = Files.createTempFile("hoso-bench-", ".times");
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script + "\ntimes > '" + times + "'\n")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        long began = System.nanoTime();
        Process process = builder.start();
        try (PeakMemory memory = new PeakMemory(List.of(process.pid()))) {
            process.waitFor();
            double seconds = (System.nanoTime() - began) / 1e9;
            return new Usage(seconds, cpuSeconds(Files.readString(times, StandardCharsets.UTF_8), log), memory.bytes());
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a script ran; its log: " + log, e);
        } finally {
            Files.deleteIfExists(times);
        }
    }

    /** Adds up what bash's {@code times} printed: two lines, its own and its children's. */
    static double cpuSeconds(String times, Path log) throws IOException {
        Matcher found = TIME.matcher(times);
        double sum = 0;
        while (found.find()) {
            for (int i = 1; i <= 3; i += 2) {
                sum += 60 * Double.parseDouble(found.group(i)) + Double.parseDouble(found.group(i + 1));
            }
        }
        if (sum == 0) {
            throw new IOException("The script did not come to its end; its log: " + log);
        }
        return sum;
    }
}
