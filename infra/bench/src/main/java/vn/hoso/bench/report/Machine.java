package vn.hoso.bench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.hoso.servers.Repository;

/** What the measuring was done on and with. */
public final class Machine {
    private Machine() {}

    /** The machine, and what is measured beside Hoso on it. */
    static List<String> lines() {
        List<String> lines = new ArrayList<>(own());
        lines.add("| OCRmyPDF | " + said("ocrmypdf", "--version") + ", unpaper " + said("unpaper", "--version") + " |");
        lines.add("| Tesseract of the others | "
                + said("tesseract", "--version").lines().findFirst().orElse("")
                + ", data of Debian's tesseract-ocr-vie |");
        lines.add("| Apache Tika | " + tika() + " |");
        return lines;
    }

    /** The machine, as rows of a table in Markdown. */
    public static List<String> own() {
        return List.of(
                "| machine | " + processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
                        + memoryGib() + " GiB |",
                "| system | " + said("sed", "-n", "s/^PRETTY_NAME=\"\\(.*\\)\"/\\1/p", "/etc/os-release") + ", Linux "
                        + System.getProperty("os.version") + ", Java " + System.getProperty("java.version") + " |",
                "| Hoso | commit " + said("git", "-C", Repository.root().toString(), "describe", "--always", "--dirty")
                        + " |");
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.replaceFirst(".*: ", ""))
                    .orElse("processor not told");
        } catch (IOException e) {
            return "processor not told";
        }
    }

    private static long memoryGib() {
        try {
            String line = Files.readAllLines(Path.of("/proc/meminfo")).get(0);
            return Math.round(Long.parseLong(line.replaceAll("\\D", "")) / 1024.0 / 1024);
        } catch (IOException e) {
            return 0;
        }
    }

    private static String tika() {
        try (var jars = Files.list(Repository.root().resolve("infra/bench/tika/target/lib"))) {
            return jars.map(jar -> jar.getFileName().toString())
                    .filter(name -> name.startsWith("tika-core-"))
                    .findFirst()
                    .map(name -> name.replaceAll("tika-core-|\\.jar", ""))
                    .orElse("not there");
        } catch (IOException e) {
            return "not there";
        }
    }

    /** What a command says, in one line; "not there" when it cannot be run. */
    private static String said(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said.lines().findFirst().orElse("").trim();
        } catch (IOException e) {
            return "not there";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "not there";
        }
    }
}
