package vn.hoso.bench.systems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.hoso.bench.pages.BenchPage;
import vn.hoso.bench.usage.TimedScript;
import vn.hoso.bench.usage.Usage;

/** Runs a command on every page, two processes side by side. */
final class SideBySide {
    private SideBySide() {}

    /**
     * Runs it.
     *
     * @param command with {@code {}} for the file and {@code NAME} for the place of what is made, without ending
     * @param file which of a page's files it takes
     */
    static Usage run(
            List<BenchPage> pages,
            Path out,
            String command,
            Map<String, String> environment,
            Function<BenchPage, Path> file)
            throws IOException {
        List<String> lines = new ArrayList<>();
        for (BenchPage page : pages) {
            lines.add(file.apply(page).toString());
            lines.add(out.resolve(page.name()).toString());
        }
        Path list = out.resolve("pages.list");
        Files.write(list, lines, StandardCharsets.UTF_8);
        String each = command.replace("{}", "\"$1\"").replace("NAME", "\"$2\"");
        return TimedScript.run(
                "xargs -a '" + list + "' -d '\\n' -P 2 -n 2 sh -c '" + each + "' reader",
                environment,
                out.resolve("log.txt"));
    }

    /** The readings that are left as {@code NAME.txt}, and {@code NAME.pdf} where one was made. */
    static List<PageReading> readings(List<BenchPage> pages, Path out) throws IOException {
        List<PageReading> readings = new ArrayList<>();
        for (BenchPage page : pages) {
            Path text = out.resolve(page.name() + ".txt");
            Path pdf = out.resolve(page.name() + ".pdf");
            readings.add(PageReading.of(
                    Files.exists(text) ? Files.readString(text, StandardCharsets.UTF_8) : "",
                    Optional.of(pdf).filter(Files::exists)));
        }
        return readings;
    }
}
