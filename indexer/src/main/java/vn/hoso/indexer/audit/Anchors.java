package vn.hoso.indexer.audit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hoso.plumbing.objects.ListedObject;
import vn.hoso.plumbing.objects.ObjectStore;

/**
 * Keeps the last entry's hash outside the database, in the bucket {@code audit}: whoever cuts off the end of the table,
 * or writes all of it anew, would have to change the bucket too, which in production is write-once.
 */
@Component
class Anchors {

    private static final String BUCKET = "audit";
    private static final String HEADS = "heads/";

    private final AuditTrail trail;
    private final ObjectStore objects;
    private long anchored;

    Anchors(AuditTrail trail, ObjectStore objects) {
        this.trail = trail;
        this.objects = objects;
    }

    /** Keeps the head when there is a new one; safe to repeat, from several instances at once. */
    @Scheduled(fixedDelayString = "${hoso.audit.anchor-every}")
    synchronized void anchor() {
        trail.head().filter(head -> head.id() > anchored).ifPresent(head -> {
            String key = HEADS + String.format(Locale.ROOT, "%019d", head.id());
            // What was kept once is the proof: another hash for the same place must not take its place.
            if (objects.stat(BUCKET, key).isEmpty()) {
                objects.put(BUCKET, key, head.hash().getBytes(StandardCharsets.UTF_8), "text/plain");
            }
            anchored = head.id();
        });
    }

    /** The hashes that were kept, by the place of their entry. */
    SortedMap<Long, String> all() {
        var heads = new TreeMap<Long, String>();
        try (Stream<ListedObject> kept = objects.list(BUCKET, HEADS)) {
            kept.forEach(head -> heads.put(
                    Long.parseLong(head.key().substring(HEADS.length())),
                    new String(objects.read(BUCKET, head.key()), StandardCharsets.UTF_8)));
        }
        return heads;
    }
}
