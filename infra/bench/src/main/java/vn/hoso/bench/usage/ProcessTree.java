package vn.hoso.bench.usage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Processes and all that they started, as {@code /proc} shows them now. */
public final class ProcessTree {
    private static final Path PROC = Path.of("/proc");
    // USER_HZ: 100 on every Linux that Debian builds.
    private static final double TICKS_A_SECOND = 100;
    private static final int PARENT = 1;
    private static final int TIMES = 11;

    private ProcessTree() {}

    /** The roots that live, and all their descendants. */
    public static Set<Long> of(Collection<Long> roots) {
        Map<Long, Long> parents = new HashMap<>();
        try (Stream<Path> processes = Files.list(PROC)) {
            for (Path process : processes.filter(ProcessTree::isProcess).toList()) {
                List<String> stat = stat(process);
                if (!stat.isEmpty()) {
                    parents.put(Long.valueOf(process.getFileName().toString()), Long.valueOf(stat.get(PARENT)));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("This benchmark reads /proc, which is not there: it needs Linux", e);
        }
        Set<Long> tree = new HashSet<>();
        for (Long process : parents.keySet()) {
            Long above = process;
            while (above != null && !roots.contains(above)) {
                above = parents.get(above);
            }
            if (above != null) {
                tree.add(process);
            }
        }
        return tree;
    }

    /**
     * Processor time that a tree has used, in seconds: of each process, and of those of its children that have ended and
     * were waited for, so that a child that lived shortly is not missed. Differences of it over time are what counts.
     */
    public static double cpuSeconds(Collection<Long> roots) {
        double ticks = 0;
        for (Long process : of(roots)) {
            List<String> stat = stat(PROC.resolve(process.toString()));
            for (int i = TIMES; i < TIMES + 4 && !stat.isEmpty(); i++) {
                ticks += Double.parseDouble(stat.get(i));
            }
        }
        return ticks / TICKS_A_SECOND;
    }

    /** Memory of a tree in bytes, shared pages shared out (proportional set size). */
    public static long bytes(Collection<Long> roots) {
        long kibibytes = 0;
        for (Long process : of(roots)) {
            kibibytes += kibibytes(PROC.resolve(process + "/smaps_rollup"));
        }
        return kibibytes * 1024;
    }

    /** Nought when the process has ended since: it holds no memory any more. */
    private static long kibibytes(Path rollup) {
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static boolean isProcess(Path file) {
        return file.getFileName().toString().chars().allMatch(Character::isDigit);
    }

    /** The fields after the name, which may hold spaces; empty when the process has ended. */
    private static List<String> stat(Path process) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            return List.of(stat.substring(stat.lastIndexOf(')') + 2).trim().split(" ", -1));
        } catch (IOException e) {
            return List.of();
        }
    }
}
