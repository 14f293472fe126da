package vn.hoso.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Which process a pid meant when it was noted.
 *
 * @param pid process number
 * @param startedAt clock ticks between the boot of the machine and the start of the process ({@code proc(5)}, field 22)
 */
record ProcessIdentity(long pid, long startedAt) {

    static ProcessIdentity of(long pid) {
        return new ProcessIdentity(pid, stat(pid).map(Stat::startedAt).orElse(-1L));
    }

    static Optional<ProcessIdentity> read(Path file) {
        try {
            String[] words =
                    Files.readString(file, StandardCharsets.UTF_8).strip().split(" ", -1);
            return Optional.of(new ProcessIdentity(Long.parseLong(words[0]), Long.parseLong(words[1])));
        } catch (IOException | RuntimeException e) {
            // No file, or one cut short by a crash: nothing that we may call ours.
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, pid + " " + startedAt + "\n", StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    boolean isAlive() {
        return stat(pid)
                .filter(now -> now.startedAt() == startedAt && !now.zombie())
                .isPresent();
    }

    private static Optional<Stat> stat(long pid) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
            // The name of the program stands in parentheses and may hold spaces; the rest follows it.
            String[] words = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            return Optional.of(new Stat("Z".equals(words[0]) || "X".equals(words[0]), Long.parseLong(words[19])));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private record Stat(boolean zombie, long startedAt) {}
}
