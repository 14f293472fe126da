package vn.hoso.ingest.reconciliation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.ingest.acceptance.ArrivalState;
import vn.hoso.ingest.acceptance.Arrivals;
import vn.hoso.ingest.acceptance.InboxListing;
import vn.hoso.ingest.acceptance.KeptOriginal;
import vn.hoso.ingest.acceptance.KeptOriginals;
import vn.hoso.plumbing.objects.ListedObject;
import vn.hoso.plumbing.objects.ObjectStore;

/**
 * Compares the inbox with the arrivals, and the originals with the scans, a thousand at a time in key order, so that
 * memory stays flat however many there are. Arrivals noted after it began are left for the next time.
 */
@Component
class ReconcileInbox {

    private static final int BATCH = 1000;

    private final ObjectStore objects;
    private final Arrivals arrivals;
    private final KeptOriginals originals;
    private final ReconciliationSettings settings;
    private final Clock clock;
    private final InboxListing inbox;

    ReconcileInbox(
            ObjectStore objects,
            Arrivals arrivals,
            KeptOriginals originals,
            ReconciliationSettings settings,
            Clock clock,
            InboxListing inbox) {
        this.objects = objects;
        this.arrivals = arrivals;
        this.originals = originals;
        this.settings = settings;
        this.clock = clock;
        this.inbox = inbox;
    }

    InboxAccount reconcile() {
        Instant begun = clock.instant();
        var tally = new Tally();
        inBatches(inbox.objects(), (after, upTo, listed) -> compareInbox(after, upTo, listed, begun, tally));
        inBatches(
                objects.list(originals.bucket(), ""),
                (after, upTo, listed) -> compareOriginals(after, upTo, listed, begun, tally));
        return tally.account();
    }

    private void compareInbox(
            String after, @Nullable String upTo, List<ListedObject> listed, Instant begun, Tally tally) {
        var byKey = listed.stream().collect(Collectors.toMap(ListedObject::key, Function.identity(), (a, b) -> a));
        var states = arrivals.between(after, upTo, clock.instant()).stream()
                .collect(Collectors.toMap(row -> row.key() + '\n' + row.etag(), Function.identity()));
        for (ListedObject object : listed) {
            ArrivalState row = states.get(object.key() + '\n' + object.etag());
            tally.object(row == null ? "waiting" : row.state());
        }
        for (ArrivalState row : states.values()) {
            if (!byKey.containsKey(row.key()) && row.notedAt().isBefore(begun) && isMissed(row, begun)) {
                tally.difference(
                        row.key(),
                        row.scan() == null
                                ? "was removed from the inbox before it was taken; ask who sent it to send it again"
                                : "is no longer in the inbox; its original is kept as " + row.scan());
            }
        }
    }

    private boolean isMissed(ArrivalState row, Instant begun) {
        return settings.inboxKeeps() == null || row.notedAt().isAfter(begun.minus(settings.inboxKeeps()));
    }

    private void compareOriginals(
            String after, @Nullable String upTo, List<ListedObject> listed, Instant begun, Tally tally) {
        var sizes = listed.stream().collect(Collectors.toMap(ListedObject::key, ListedObject::bytes, (a, b) -> a));
        for (KeptOriginal scan : originals.between(after, upTo, begun)) {
            Long bytes = sizes.get(scan.key());
            if (bytes == null) {
                tally.difference(scan.key(), "the original is missing; restore it from a backup of the originals");
            } else if (bytes != scan.bytes()) {
                tally.difference(
                        scan.key(), "the original has another size; restore it from a backup of the originals");
            }
        }
    }

    private static void inBatches(Stream<ListedObject> objects, Comparison comparison) {
        String after = "";
        try (objects) {
            Iterator<ListedObject> each = objects.iterator();
            var batch = new ArrayList<ListedObject>(BATCH);
            while (each.hasNext()) {
                batch.add(each.next());
                if (batch.size() == BATCH) {
                    String last = batch.get(BATCH - 1).key();
                    comparison.compare(after, last, batch);
                    after = last;
                    batch.clear();
                }
            }
            comparison.compare(after, null, batch);
        }
    }

    @FunctionalInterface
    private interface Comparison {
        void compare(String after, @Nullable String upTo, List<ListedObject> listed);
    }
}
