package vn.hoso.ingest.arrival;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.ingest.acceptance.AcceptPass;
import vn.hoso.ingest.acceptance.AcceptScan;
import vn.hoso.ingest.acceptance.Acceptance;
import vn.hoso.ingest.acceptance.ArrivalState;
import vn.hoso.ingest.acceptance.Arrivals;
import vn.hoso.ingest.acceptance.Arriving;
import vn.hoso.plumbing.objects.ListedObject;
import vn.hoso.plumbing.objects.ObjectStore;

/**
 * Takes one waiting arrival. Its row stays locked while it is judged, so processes side by side never judge the same
 * one; the lock of a killed process ends with its connection, and the arrival is taken again at once.
 */
@Component
class TakeArrival {

    private static final Logger log = LoggerFactory.getLogger(TakeArrival.class);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Arrivals arrivals;
    private final AcceptScan acceptScan;
    private final AcceptPass acceptPass;
    private final ObjectStore objects;
    private final ArrivalSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TakeArrival(
            Arrivals arrivals,
            AcceptScan acceptScan,
            AcceptPass acceptPass,
            ObjectStore objects,
            ArrivalSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.arrivals = arrivals;
        this.acceptScan = acceptScan;
        this.acceptPass = acceptPass;
        this.objects = objects;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Takes the next arrival; {@code false} when none waits. */
    boolean takeNext() {
        var begun = new AtomicReference<@Nullable ArrivalState>();
        try {
            transaction.executeWithoutResult(
                    status -> arrivals.takeNext(clock.instant()).ifPresent(arrival -> {
                        begun.set(arrival);
                        take(arrival);
                    }));
        } catch (RuntimeException e) {
            ArrivalState arrival = begun.get();
            if (arrival == null) {
                throw e;
            }
            log.warn("{} waits, it could not be taken now and will be tried again: {}", arrival.key(), e.toString());
            arrivals.postpone(arrival.key(), arrival.etag(), e.toString(), clock.instant());
        }
        return begun.get() != null;
    }

    private void take(ArrivalState arrival) {
        Optional<ListedObject> object = objects.stat(settings.inbox(), arrival.key());
        if (object.filter(found -> found.etag().equals(arrival.etag())).isEmpty()) {
            log.warn("{} was removed or replaced before it was taken; a new version is taken by itself", arrival.key());
            arrivals.markGone(arrival.key(), arrival.etag(), clock.instant());
            return;
        }
        var key = ObjectKey.parse(arrival.key(), LocalDate.ofInstant(clock.instant(), VIETNAM));
        var arriving = new Arriving(
                settings.inbox(),
                arrival.key(),
                arrival.etag(),
                key.filing(),
                fileName(arrival.key()).orElse(key.file()),
                key.warnings(),
                key.problem());
        Acceptance acceptance = key.pass() == null || key.problem() != null
                ? acceptScan.accept(arriving)
                : acceptPass.accept(arriving, key.pass(), scannedAt(object.orElseThrow()));
        log.info("{} {}", arrival.key(), acceptance);
    }

    /** The time that its file had in the hot folder, when it is told and can be; else that of the object. */
    private Instant scannedAt(ListedObject object) {
        try {
            return objects.metadata(settings.inbox(), object.key(), HotFolder.SCANNED_AT)
                    .map(Instant::parse)
                    .filter(scanned -> scanned.isBefore(object.modifiedAt()))
                    .orElse(object.modifiedAt());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return object.modifiedAt(); // written by someone who means something else by it
        }
    }

    private Optional<String> fileName(String key) {
        try {
            return objects.metadata(settings.inbox(), key, "file-name")
                    .map(ObjectKey::name)
                    .filter(name -> !name.isBlank());
        } catch (IllegalArgumentException e) {
            // Written by someone who does not encode metadata as we do; the key has a name as well.
            return Optional.empty();
        }
    }
}
