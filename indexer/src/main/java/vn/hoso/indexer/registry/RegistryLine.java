package vn.hoso.indexer.registry;

import org.jspecify.annotations.Nullable;

/**
 * A line of the register as it was sent, not yet checked; the columns of the CSV and the properties of the JSON.
 *
 * @param code dossier code
 * @param agency code of the agency that handles it
 * @param procedure code of the administrative procedure
 * @param channel {@code COUNTER}, {@code POST} or {@code ONLINE}
 * @param receivedOn day of reception, yyyy-mm-dd; may be empty
 * @param status 1 to 10
 * @param finishedOn day it was finished, yyyy-mm-dd; may be empty
 * @param dueOn day for which the result is promised, yyyy-mm-dd; may be empty or left out
 * @param paperResult {@code true} or {@code false}
 * @param resultIssued {@code true} or {@code false}
 * @param resultVerified {@code true} or {@code false}
 * @param components {@code code/duty/state} joined by {@code ;}, for example {@code DON/true/ATTACHED;CCCD/false/MISSING};
 *     a fourth part may say where it came from, {@code CCCD/true/CONVERTED/STORE}, or {@code REUSED}, or {@code PAPER}
 * @param resultSynced {@code true} or {@code false}; may be left out
 * @param populationData {@code true} or {@code false}; may be left out
 * @param notCounted {@code WITHDRAWN} before it was accepted, or {@code TEST}; may be left out
 */
record RegistryLine(
        @Nullable String code,
        @Nullable String agency,
        @Nullable String procedure,
        @Nullable String channel,
        @Nullable String receivedOn,
        @Nullable String status,
        @Nullable String finishedOn,
        @Nullable String dueOn,
        @Nullable String paperResult,
        @Nullable String resultIssued,
        @Nullable String resultVerified,
        @Nullable String components,
        @Nullable String resultSynced,
        @Nullable String populationData,
        @Nullable String notCounted) {}
