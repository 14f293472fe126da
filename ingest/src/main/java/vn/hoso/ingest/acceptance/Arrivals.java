package vn.hoso.ingest.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.plumbing.objects.ListedObject;

/** Every object of the inbox that was ever heard of, by key and entity tag: the queue and the book of arrivals. */
@Component
public class Arrivals {

    private static final String STATE = """
            SELECT a.key, a.etag, a.bytes, a.state, coalesce(f.scan, w.scan) AS scan, f.reason, f.odd_pages, f.even_pages,
                f.warnings, a.problem, a.noted_at
            FROM arrival a LEFT JOIN filing f ON f.id = a.filing LEFT JOIN waiting_pass w USING (key, etag)
            """;
    private static final Duration SLOWEST = Duration.ofSeconds(30);

    private final JdbcClient jdbc;

    /** Keeps arrivals in the stage's own schema. */
    Arrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes objects that are to be taken; those known by key and tag are left as they are.
     *
     * @return how many were new
     */
    public int note(List<ListedObject> objects, Instant now) {
        return objects.isEmpty()
                ? 0
                : jdbc.sql("""
                        INSERT INTO arrival (key, etag, bytes, next_attempt_at, noted_at)
                        SELECT o.key, o.etag, o.bytes, :now, :now
                        FROM unnest(CAST(:keys AS text[]), CAST(:etags AS text[]), CAST(:sizes AS bigint[]))
                            AS o(key, etag, bytes)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("keys", objects.stream().map(ListedObject::key).toArray(String[]::new))
                        .param("etags", objects.stream().map(ListedObject::etag).toArray(String[]::new))
                        .param(
                                "sizes",
                                objects.stream().map(ListedObject::bytes).toArray(Long[]::new))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update();
    }

    /** An arrival that waits, locked to the end of the transaction; one that another process holds is passed over. */
    public Optional<ArrivalState> takeNext(Instant now) {
        return jdbc.sql(STATE + """
                        WHERE a.state = 'waiting' AND a.next_attempt_at <= :now
                        ORDER BY a.next_attempt_at, a.key LIMIT 1 FOR UPDATE OF a SKIP LOCKED
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ArrivalState.class)
                .optional();
    }

    /** Puts off an arrival that could not be judged, twice as long each time up to half a minute. */
    public void postpone(String key, String etag, String problem, Instant now) {
        jdbc.sql("""
                        UPDATE arrival SET attempts = attempts + 1, problem = :problem, next_attempt_at =
                            :now + LEAST(:slowest, power(2, LEAST(attempts, 10)) * 0.5) * interval '1 second'
                        WHERE key = :key AND etag = :etag AND state = 'waiting'
                        """)
                .param("key", key)
                .param("etag", etag)
                .param("problem", problem)
                .param("slowest", SLOWEST.toSeconds())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Locks an arrival that waits to the end of the transaction; false when another worker has it in hand. */
    boolean lock(String key, String etag) {
        return jdbc.sql("""
                        SELECT key FROM arrival WHERE key = :key AND etag = :etag AND state = 'waiting'
                        FOR UPDATE SKIP LOCKED
                        """)
                .param("key", key)
                .param("etag", etag)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** Has a pass of a stack wait for others. */
    void await(String key, String etag, String problem, Instant until) {
        jdbc.sql("""
                        UPDATE arrival SET problem = :problem, next_attempt_at = :until
                        WHERE key = :key AND etag = :etag AND state = 'waiting'
                        """)
                .param("key", key)
                .param("etag", etag)
                .param("problem", problem)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Marks an arrival whose object was removed or replaced before it could be taken. */
    public void markGone(String key, String etag, Instant now) {
        settle(key, etag, "gone", null, now);
    }

    /** Where an object stands; of several versions under the key, the one noted last. */
    public Optional<ArrivalState> find(String key) {
        return jdbc.sql(STATE + "WHERE a.key = :key ORDER BY a.noted_at DESC, a.state = 'gone' LIMIT 1")
                .param("key", key)
                .query(ArrivalState.class)
                .optional();
    }

    /**
     * The arrivals in a range of keys that were noted before an instant, in key order.
     *
     * @param after lower end, exclusive; empty for the beginning
     * @param upTo upper end, inclusive, or null for the end
     */
    public List<ArrivalState> between(String after, @Nullable String upTo, Instant before) {
        return jdbc.sql(STATE + """
                        WHERE a.key > :after AND (CAST(:upTo AS text) IS NULL OR a.key <= :upTo)
                            AND a.noted_at <= :before ORDER BY a.key
                        """)
                .param("after", after)
                .param("upTo", upTo)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(ArrivalState.class)
                .list();
    }

    /** Settles an arrival; if it was that of a pass, that one waits no more. */
    void settle(String key, String etag, String state, @Nullable String filing, Instant now) {
        jdbc.sql("""
                        WITH ended AS (DELETE FROM waiting_pass WHERE key = :key AND etag = :etag)
                        UPDATE arrival SET state = :state, filing = :filing, problem = NULL, settled_at = :now
                        WHERE key = :key AND etag = :etag
                        """)
                .param("key", key)
                .param("etag", etag)
                .param("state", state)
                .param("filing", filing)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Settles an arrival as another one: both came to the same scan. */
    void settleLike(String key, String etag, String otherKey, String otherEtag) {
        jdbc.sql("""
                        WITH ended AS (DELETE FROM waiting_pass WHERE key = :otherKey AND etag = :otherEtag)
                        UPDATE arrival other SET state = a.state, filing = a.filing, problem = NULL,
                            settled_at = a.settled_at
                        FROM arrival a
                        WHERE a.key = :key AND a.etag = :etag AND other.key = :otherKey AND other.etag = :otherEtag
                        """)
                .param("key", key)
                .param("etag", etag)
                .param("otherKey", otherKey)
                .param("otherEtag", otherEtag)
                .update();
    }

    /** Moves the earlier arrivals of a filing that was refused and is now judged anew. */
    void settleWith(String filing, String state, Instant now) {
        jdbc.sql("""
                        UPDATE arrival SET state = :state, settled_at = :now
                        WHERE filing = :filing AND state = 'quarantined' AND state <> :state
                        """)
                .param("filing", filing)
                .param("state", state)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
