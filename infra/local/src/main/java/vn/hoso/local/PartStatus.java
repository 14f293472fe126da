package vn.hoso.local;

import org.jspecify.annotations.Nullable;

/**
 * How one part of the edition fares.
 *
 * @param part its name, as in the name of its log
 * @param state {@code ready}, {@code starting} or {@code stopped}
 * @param address where it listens
 * @param pid its process, or null when it does not run
 * @param log where its output goes
 */
public record PartStatus(
        String part, String state, String address, @Nullable Long pid, String log) {}
