package vn.hoso.indexer.verification;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.indexer.access.Account;
import vn.hoso.indexer.access.Person;
import vn.hoso.indexer.filing.VerifiedFields;

/**
 * What officers do with a document: take it, verify values, take a step back, sign it off, send it back. One at a time:
 * whoever has it keeps others out for a while, and who brings an older version than the last is told and changes nothing.
 *
 * <p>All methods ask for a document that is there and within reach, and for somebody signed in.
 */
@Component
class Verifications {

    /** Nobody answers for a type that is not known; a later reading may find it. */
    private static final String UNKNOWN_TYPE = "UNKNOWN";

    private final VerificationQueue queue;
    private final WorkRecords records;
    private final VerifiedFields fields;
    private final VerificationSettings settings;
    private final Clock clock;

    Verifications(
            VerificationQueue queue,
            WorkRecords records,
            VerifiedFields fields,
            VerificationSettings settings,
            Clock clock) {
        this.queue = queue;
        this.records = records;
        this.fields = fields;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes a document, so that others leave it alone for a while. */
    @Transactional
    public Outcome take(String scan, int number) {
        Work work = records.lock(scan, number);
        if (work.isClosed()) {
            return Outcome.CLOSED;
        }
        if (work.beingMade()) {
            return Outcome.BEING_MADE;
        }
        if (work.isHeldFrom(me().name(), clock.instant())) {
            return Outcome.HELD;
        }
        hold(scan, number, work.version());
        return Outcome.DONE;
    }

    /** Takes the first document of the queue that nobody has, so that two officers are not given the same. */
    @Transactional
    public Optional<DoubtfulDocument> takeNext(QueueFilter filter) {
        return queue.waiting(filter, 1).rows().stream()
                .filter(waiting -> take(waiting.scan(), waiting.number()) == Outcome.DONE)
                .findFirst();
    }

    /**
     * Verifies values.
     *
     * @param version of the document as it was shown
     * @param values by name of the field or {@link VerifiedFields#TYPE}, in normal form; an empty one says that nothing stands there
     */
    @Transactional
    public Outcome verify(String scan, int number, int version, Map<String, String> values) {
        return change(scan, number, version, work -> {
            keep(scan, number, version + 1, values);
            hold(scan, number, version + 1);
            return Outcome.DONE;
        });
    }

    /** The same on one document of many: it stays with whoever has it, or with nobody. */
    @Transactional
    public Outcome verifyInPassing(String scan, int number, int version, Map<String, String> values) {
        return change(scan, number, version, work -> {
            keep(scan, number, version + 1, values);
            records.pass(scan, number, version + 1);
            return Outcome.DONE;
        });
    }

    /** Takes back what was verified last; nothing happens when there is nothing to take back. */
    @Transactional
    public Outcome undo(String scan, int number, int version) {
        return change(scan, number, version, work -> {
            forgetLast(scan, number);
            hold(scan, number, version + 1);
            return Outcome.DONE;
        });
    }

    /** The same on one document of many: it stays with whoever has it, or with nobody. */
    @Transactional
    public Outcome undoInPassing(String scan, int number, int version) {
        return change(scan, number, version, work -> {
            forgetLast(scan, number);
            records.pass(scan, number, version + 1);
            return Outcome.DONE;
        });
    }

    /** Answers for a document: what it says is what the paper says. Every value of it is verified from now on. */
    @Transactional
    public Outcome signOff(String scan, int number, int version) {
        return change(scan, number, version, work -> {
            if (!fields.doubtful(scan, number).isEmpty()) {
                return Outcome.DOUBTFUL;
            }
            Map<String, String> rest = new HashMap<>(read(scan, number));
            records.values(scan, number).forEach(value -> rest.remove(value.field()));
            rest.remove(VerifiedFields.TYPE, UNKNOWN_TYPE);
            keep(scan, number, version + 1, rest);
            records.close(scan, number, version + 1, "signed_off", me().fullName(), now(), null);
            fields.signOff(scan, number);
            return Outcome.DONE;
        });
    }

    /** Sends a document back to be scanned again. */
    @Transactional
    public Outcome reject(String scan, int number, int version, String reason) {
        return change(scan, number, version, work -> {
            records.close(scan, number, version + 1, "rejected", me().fullName(), now(), reason);
            return Outcome.DONE;
        });
    }

    /**
     * Takes a clerk's word that a document which was sent back was scanned again. Needed only where the new scan lies
     * under no dossier, or is of another type: whatever else comes settles by itself.
     */
    @Transactional
    public void rescanned(String scan, int number) {
        records.rescanned(scan, number, now());
    }

    private Outcome change(String scan, int number, int version, Function<Work, Outcome> change) {
        Work work = records.lock(scan, number);
        if (work.isClosed()) {
            return Outcome.CLOSED;
        }
        if (work.beingMade()) {
            return Outcome.BEING_MADE;
        }
        if (work.version() != version) {
            return Outcome.CHANGED;
        }
        if (work.isHeldFrom(me().name(), clock.instant())) {
            return Outcome.HELD;
        }
        return change.apply(work);
    }

    private void keep(String scan, int number, int version, Map<String, String> values) {
        Map<String, String> read = read(scan, number);
        values.forEach((field, value) -> records.add(
                scan,
                number,
                new VerifiedValue(field, value, read.get(field), me().fullName(), clock.instant(), version)));
        settle(scan, number);
    }

    private void forgetLast(String scan, int number) {
        records.forgetLast(scan, number);
        settle(scan, number);
    }

    /**
     * Lets those values hold whose pages a document has by now: one that has lost its page is a doubt again, and holds once
     * more when the page comes back.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settleRepaged(String scan, int number) {
        if (records.isVerified(scan, number)) {
            fields.settleWhereItLies(scan, number, values(scan, number));
        }
    }

    private void settle(String scan, int number) {
        fields.settle(scan, number, values(scan, number));
    }

    private Map<String, String> values(String scan, int number) {
        Map<String, String> values = new HashMap<>();
        records.values(scan, number).forEach(value -> values.put(value.field(), value.value()));
        return values;
    }

    private Map<String, String> read(String scan, int number) {
        Map<String, String> read = new HashMap<>();
        List<FieldReading> fieldsRead = fields.asRead(scan, number);
        for (FieldReading field : fieldsRead) {
            @Nullable String value = field.value();
            if (value != null) {
                read.put(field.name(), value);
            }
        }
        fields.typeAsRead(scan, number).ifPresent(type -> read.put(VerifiedFields.TYPE, type));
        return read;
    }

    private void hold(String scan, int number, int version) {
        Instant until = clock.instant().plus(settings.lease());
        records.hold(scan, number, version, me(), until.atOffset(ZoneOffset.UTC));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Account me() {
        return Person.asking();
    }
}
