package vn.hoso.ingest.reconciliation;

import java.util.List;

/**
 * The state of the inbox at one time: {@code inbox = accepted + quarantined + waiting}.
 *
 * @param inbox objects listed
 * @param accepted of them accepted, known ones included
 * @param quarantined of them refused with a reason
 * @param waiting of them not settled yet
 * @param balanced whether the sum is right and nothing differs
 * @param differences what does not agree, at most the first thousand
 */
public record InboxAccount(
        long inbox, long accepted, long quarantined, long waiting, boolean balanced, List<Difference> differences) {}
