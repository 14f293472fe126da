package vn.hoso.indexer.audit;

import java.util.Iterator;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes through the whole trail and names the first entry that is not what was written. */
@Component
class VerifyAudit {

    private final AuditTrail trail;
    private final Anchors anchors;

    VerifyAudit(AuditTrail trail, Anchors anchors) {
        this.trail = trail;
        this.anchors = anchors;
    }

    /** What can be wrong with an entry. */
    enum Break {
        /** Something in it is not what its hash was made of. */
        CHANGED,
        /** It is not there, though later ones are. */
        REMOVED,
        /** It does not go on from the one before. */
        UNCHAINED,
        /** It was written anew: another hash was kept outside the database. */
        REWRITTEN,
        /** It and those after it are not there, though the hash of one of them was kept. */
        CUT_OFF
    }

    /**
     * What was found.
     *
     * @param entries entries that were gone through, 0 or more
     * @param anchors hashes kept outside the database
     * @param broken place of the first broken entry, from 1; null when all is well
     * @param why what is wrong with it, or null
     */
    record Verdict(
            long entries,
            int anchors,
            @Nullable Long broken,
            @Nullable Break why) {}

    /** The verdict; anchors are read first, so that entries which come meanwhile are no break. */
    @Transactional(readOnly = true)
    public Verdict verify() {
        SortedMap<Long, String> kept = anchors.all();
        long expected = 1;
        String previous = "";
        try (Stream<AuditEntry> all = trail.all()) {
            for (Iterator<AuditEntry> entries = all.iterator(); entries.hasNext(); expected++) {
                AuditEntry entry = entries.next();
                Break broken = broken(entry, expected, previous, kept.getOrDefault(entry.id(), entry.hash()));
                if (broken != null) {
                    return new Verdict(expected - 1, kept.size(), expected, broken);
                }
                previous = entry.hash();
            }
        }
        boolean cut = !kept.isEmpty() && kept.lastKey() >= expected;
        return new Verdict(expected - 1, kept.size(), cut ? expected : null, cut ? Break.CUT_OFF : null);
    }

    private static @Nullable Break broken(AuditEntry entry, long expected, String previous, String kept) {
        if (entry.id() != expected) {
            return Break.REMOVED;
        }
        if (!entry.isAsWritten()) {
            return Break.CHANGED;
        }
        if (!entry.previous().equals(previous)) {
            return Break.UNCHAINED;
        }
        return entry.hash().equals(kept) ? null : Break.REWRITTEN;
    }
}
