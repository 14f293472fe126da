package vn.hoso.ocr.digitization;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.CutsDecided;
import vn.hoso.contracts.PageDecided;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.plumbing.topics.JsonMessages;

/** The scans this stage was given. A scan is read once, however often and to however many places it is brought. */
@Component
public class Scans {

    private final JdbcClient jdbc;
    private final JsonMessages json;
    private final Clock clock;

    Scans(JdbcClient jdbc, JsonMessages json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes note of an accepted scan; safe to repeat.
     *
     * @return whether it has to be read: it is new, or it had been refused and was accepted anew since
     */
    @Transactional
    public boolean accept(ScanAccepted accepted) {
        boolean newScan = insertScan(accepted);
        boolean newFiling = insertFiling(accepted);
        return newScan || (newFiling && takeUpAgain(accepted.scan()));
    }

    /** How many scans are neither digitized nor refused yet. */
    long countWaiting() {
        return jdbc.sql("SELECT count(*) FROM scan WHERE state = 'WAITING'")
                .query(Long.class)
                .single();
    }

    private boolean insertScan(ScanAccepted accepted) {
        return jdbc.sql("""
                        INSERT INTO scan (scan, format, pages, bucket, object_key, state, touched_at)
                        VALUES (:scan, :format, :pages, :bucket, :key, 'WAITING', :now) ON CONFLICT (scan) DO NOTHING
                        """)
                        .param("scan", accepted.scan())
                        .param("format", accepted.format())
                        .param("pages", accepted.pages())
                        .param("bucket", accepted.original().bucket())
                        .param("key", accepted.original().key())
                        .param("now", now())
                        .update()
                == 1;
    }

    /** The time of acceptance tells a retry, which is accepted later, from the same message delivered again. */
    private boolean insertFiling(ScanAccepted accepted) {
        return jdbc.sql("""
                        INSERT INTO filing (scan, agency, counter, dossier, file_name, accepted_at)
                        VALUES (:scan, :agency, :counter, :dossier, :name, :at)
                        ON CONFLICT (scan, agency, (coalesce(dossier, ''))) DO UPDATE
                            SET accepted_at = excluded.accepted_at, file_name = excluded.file_name
                            WHERE filing.accepted_at < excluded.accepted_at
                        """)
                        .param("scan", accepted.scan())
                        .param("agency", accepted.filing().agency())
                        .param("counter", accepted.filing().counter())
                        .param("dossier", accepted.filing().dossier())
                        .param("name", accepted.fileName())
                        .param("at", Timestamp.from(accepted.acceptedAt()))
                        .update()
                == 1;
    }

    /** Pages that were read before stay read; the failed ones get all their tries again. */
    private boolean takeUpAgain(String scan) {
        boolean taken = jdbc.sql("""
                        UPDATE scan SET state = 'WAITING', retry = retry + 1, failed_runs = 0, swept = 0, reason = NULL,
                            reason_page = NULL, settled_at = NULL, touched_at = :now
                        WHERE scan = :scan AND state = 'REFUSED'
                        """).param("scan", scan).param("now", now()).update() == 1;
        if (taken) {
            jdbc.sql(
                            "UPDATE page SET attempts = 0, failures = 0, state = 'OPEN' WHERE scan = :scan AND state <> 'DONE'")
                    .param("scan", scan)
                    .update();
        }
        return taken;
    }

    /** A scan that is not settled, or empty. */
    public Optional<WaitingScan> waiting(String scan) {
        return jdbc.sql("""
                        SELECT scan, format, pages, bucket, object_key, retry FROM scan
                        WHERE scan = :scan AND state = 'WAITING'
                        """).param("scan", scan).query(WaitingScan.class).optional();
    }

    /**
     * Takes a person's answer to a held scan; safe to repeat.
     *
     * @return whether the scan has to go on: it was held, and this is the first answer to this hold
     */
    public boolean answer(CutsDecided decided) {
        return jdbc.sql("""
                        UPDATE scan SET state = 'WAITING', cuts = :cuts, swept = 0, touched_at = :now
                        WHERE scan = :scan AND state = 'HELD' AND hold = :hold
                        """)
                        .param("scan", decided.scan())
                        .param("hold", decided.hold())
                        .param("cuts", json.write(decided))
                        .param("now", now())
                        .update()
                == 1;
    }

    /**
     * Takes what a person said of a page; safe to repeat. A page that was set aside unread is opened again, to be read.
     *
     * @return whether the scan has to go on: it was digitized, and its documents may be others now
     */
    @Transactional
    public boolean decide(PageDecided decided) {
        boolean news = jdbc.sql("""
                        UPDATE page SET aside_by_person = :aside, attempts = 0, failures = 0,
                            state = CASE WHEN unread AND NOT :aside THEN 'OPEN' ELSE state END
                        WHERE scan = :scan AND page = :page AND coalesce(aside_by_person, blank) <> :aside
                        """)
                        .param("scan", decided.scan())
                        .param("page", decided.page())
                        .param("aside", decided.setAside())
                        .update()
                == 1;
        if (news) {
            // Where all its papers are blank, a document keeps its pages, and is made anew with what is read on them.
            jdbc.sql("""
                            UPDATE document SET digitized = NULL
                            WHERE scan = (SELECT scan FROM scan WHERE scan = :scan AND state = 'DONE')
                              AND digitized::json ->> 'words' = '0'
                            """).param("scan", decided.scan()).update();
        }
        return news && goThroughAgain(decided.scan());
    }

    /** Counts a decision of a person, and says whether the scan has to go on at once: it was digitized. */
    boolean goThroughAgain(String scan) {
        return jdbc.sql("""
                        UPDATE scan SET decided = decided + 1, swept = 0, touched_at = :now,
                            retry = CASE state WHEN 'DONE' THEN retry + 1 ELSE retry END,
                            state = CASE state WHEN 'DONE' THEN 'WAITING' ELSE state END
                        WHERE scan = :scan RETURNING state
                        """)
                .param("scan", scan)
                .param("now", now())
                .query(String.class)
                .optional()
                .filter("WAITING"::equals)
                .isPresent();
    }

    /** How many times people have decided about pages of a scan. */
    int countDecisions(String scan) {
        return jdbc.sql("SELECT decided FROM scan WHERE scan = :scan")
                .param("scan", scan)
                .query(Integer.class)
                .single();
    }

    /** The cuts a person made in a scan, empty when nobody was asked or nobody has answered so far. */
    Optional<List<CutsDecided.Cut>> cuts(String scan) {
        return jdbc.sql("SELECT cuts FROM scan WHERE scan = :scan AND cuts IS NOT NULL")
                .param("scan", scan)
                .query(String.class)
                .optional()
                .map(text -> json.read(text, CutsDecided.class).cuts());
    }

    /** The names the scan's file came with. */
    List<String> fileNames(String scan) {
        return jdbc.sql("SELECT DISTINCT file_name FROM filing WHERE scan = :scan ORDER BY file_name")
                .param("scan", scan)
                .query(String.class)
                .list();
    }

    /** The agency that the scan was filed with first: its wishes go for the documents, which are made once. */
    Optional<String> firstAgency(String scan) {
        return jdbc.sql("SELECT agency FROM filing WHERE scan = :scan ORDER BY accepted_at, agency LIMIT 1")
                .param("scan", scan)
                .query(String.class)
                .optional();
    }

    /** When the scan was accepted first, as far as its filings tell. */
    Instant firstAccepted(String scan) {
        return jdbc.sql("SELECT min(accepted_at) FROM filing WHERE scan = :scan")
                .param("scan", scan)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .orElseGet(clock::instant);
    }

    /** Marks that a worker takes a scan in hand. */
    void take(String scan) {
        jdbc.sql("UPDATE scan SET touched_at = :now, taken_at = :now, swept = 0 WHERE scan = :scan")
                .param("scan", scan)
                .param("now", now())
                .update();
    }

    /** Marks that a scan waits for its turn from now on. */
    public void putBack(String scan) {
        jdbc.sql("UPDATE scan SET touched_at = :now, swept = 0 WHERE scan = :scan")
                .param("scan", scan)
                .param("now", now())
                .update();
    }

    /** Scans that workers took in hand at least so long ago and did not put back; some of these workers may be dead. */
    public List<String> inHandFor(Duration atLeast) {
        return jdbc.sql("""
                        SELECT scan FROM scan
                        WHERE state = 'WAITING' AND taken_at = touched_at AND touched_at < :before ORDER BY touched_at
                        """)
                .param("before", Timestamp.from(clock.instant().minus(atLeast)))
                .query(String.class)
                .list();
    }

    /** Counts a run that failed for no outside reason, and gives the count. */
    int countFailedRun(String scan) {
        return jdbc.sql("UPDATE scan SET failed_runs = failed_runs + 1 WHERE scan = :scan RETURNING failed_runs")
                .param("scan", scan)
                .query(Integer.class)
                .single();
    }

    /**
     * Scans that wait and were not touched for a time: their work item may be lost. Each call doubles the time until
     * the same scan is named again, so that a long queue is not flooded with copies.
     */
    public List<String> forgotten(Duration after) {
        return jdbc.sql("""
                        UPDATE scan SET swept = swept + 1, touched_at = :now
                        WHERE state = 'WAITING'
                          AND touched_at + make_interval(secs => :seconds * power(2, least(swept, 6))) < :now
                        RETURNING scan
                        """)
                .param("now", now())
                .param("seconds", after.toSeconds())
                .query(String.class)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
