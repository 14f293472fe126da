package vn.hoso.indexer.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.ScanProgressed;
import vn.hoso.indexer.filing.AcceptedScan;
import vn.hoso.indexer.filing.AcceptedScans;
import vn.hoso.indexer.filing.Documents;
import vn.hoso.indexer.held.HeldScan;
import vn.hoso.indexer.held.HeldScans;
import vn.hoso.indexer.refusals.RefusedScan;
import vn.hoso.indexer.refusals.RefusedScans;

/** What has become of each scan, and which are being read right now. */
@Repository
public class Scans {

    private static final List<String> STEPS = List.of("waiting", "splitting", "recognizing", "assembling");

    private final JdbcClient jdbc;
    private final AcceptedScans accepted;
    private final Documents documents;
    private final RefusedScans refusals;
    private final HeldScans held;

    Scans(JdbcClient jdbc, AcceptedScans accepted, Documents documents, RefusedScans refusals, HeldScans held) {
        this.jdbc = jdbc;
        this.accepted = accepted;
        this.documents = documents;
        this.refusals = refusals;
        this.held = held;
    }

    /** Everything heard of a scan, or empty when nothing was. */
    public Optional<ScanAccount> find(String scan) {
        Optional<AcceptedScan> acceptance = accepted.find(scan);
        Optional<RefusedScan> refusal = refusals.ofScan(scan);
        List<DocumentDigitized> digitized = documents.ofScan(scan);
        if (acceptance.isEmpty() && refusal.isEmpty() && digitized.isEmpty()) {
            return Optional.empty();
        }
        boolean whole =
                !digitized.isEmpty() && digitized.size() >= digitized.get(0).documents();
        Optional<HeldScan> waiting = held.find(scan);
        ScanState state = state(whole, waiting.isPresent(), refusal.isPresent());
        int pages = acceptance.map(AcceptedScan::pages).orElse(0);
        Optional<Step> step = step(scan);
        return Optional.of(new ScanAccount(
                scan,
                state,
                acceptance
                        .map(AcceptedScan::fileName)
                        .or(() -> refusal.map(RefusedScan::fileName))
                        .orElse(null),
                acceptance.map(AcceptedScan::format).orElse(null),
                acceptance.map(AcceptedScan::original).orElse(null),
                acceptance.map(AcceptedScan::warnings).orElse(List.of()),
                acceptance.map(AcceptedScan::signatures).orElse(List.of()),
                acceptance.map(AcceptedScan::acceptedAt).orElse(null),
                whole ? null : step.map(Step::step).orElse(null),
                whole ? pages : step.map(Step::pagesDone).orElse(0),
                pages > 0 ? pages : step.map(Step::pages).orElse(0),
                state == ScanState.QUARANTINED ? refusal.orElse(null) : null,
                state == ScanState.HELD ? waiting.orElse(null) : null,
                digitized));
    }

    private static ScanState state(boolean whole, boolean held, boolean refused) {
        if (whole) {
            return ScanState.DIGITIZED;
        }
        return held ? ScanState.HELD : refused ? ScanState.QUARANTINED : ScanState.ACCEPTED;
    }

    /** Scans accepted whose documents are not all here and that are neither refused nor held, latest first, 100 at most. */
    public List<ScanUnderWay> underWay() {
        return jdbc.sql("""
                        SELECT scan.scan, first.agency, first.counter, scan.file_name,
                               coalesce(progress.step, 'waiting') AS step, coalesce(progress.pages_done, 0) AS pages_done,
                               scan.pages, scan.accepted_at,
                               (SELECT count(*) FROM looked_page AS looked
                                 WHERE looked.scan = scan.scan AND looked.warnings <> ''
                                   AND NOT EXISTS (SELECT FROM page_rescan AS again
                                     WHERE again.scan = looked.scan AND again.page = looked.page
                                       AND again.withdrawn_at IS NULL)) AS to_scan_again
                        FROM scan
                        JOIN LATERAL (SELECT agency, counter FROM filing WHERE filing.scan = scan.scan
                          ORDER BY id LIMIT 1) first ON true
                        LEFT JOIN scan_progress progress ON progress.scan = scan.scan
                        WHERE NOT EXISTS (SELECT FROM refused_scan refused
                            WHERE refused.scan = scan.scan AND refused.settled_at IS NULL)
                          AND NOT EXISTS (SELECT FROM held_scan held
                            WHERE held.scan = scan.scan AND held.decided_at IS NULL)
                          AND coalesce((SELECT count(*) < min(document.documents) FROM document
                            WHERE document.scan = scan.scan), true)
                        ORDER BY scan.accepted_at DESC, scan.scan LIMIT 100
                        """).query(Scans::row).list();
    }

    /** Takes note of progress. Messages may be lost, repeated or late: what is shown never goes back. */
    @Transactional
    void progressed(ScanProgressed progress) {
        jdbc.sql("""
                        INSERT INTO scan_progress AS known (scan, step, step_order, pages_done, pages, at)
                        VALUES (:scan, :step, :order, :pagesDone, :pages, :at)
                        ON CONFLICT (scan) DO UPDATE SET step = excluded.step, step_order = excluded.step_order,
                          pages_done = greatest(known.pages_done, excluded.pages_done), pages = excluded.pages,
                          at = excluded.at
                        WHERE (known.step_order, known.pages_done) < (excluded.step_order, excluded.pages_done)
                        """)
                .param("scan", progress.scan())
                .param("step", progress.step())
                .param("order", STEPS.indexOf(progress.step()))
                .param("pagesDone", progress.pagesDone())
                .param("pages", progress.pages())
                .param("at", progress.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<Step> step(String scan) {
        return jdbc.sql("SELECT step, pages_done, pages FROM scan_progress WHERE scan = :scan")
                .param("scan", scan)
                .query(Step.class)
                .optional();
    }

    private static ScanUnderWay row(ResultSet row, int index) throws SQLException {
        return new ScanUnderWay(
                row.getString("scan"),
                row.getString("agency"),
                row.getString("counter"),
                row.getString("file_name"),
                row.getString("step"),
                row.getInt("pages_done"),
                row.getInt("pages"),
                row.getInt("to_scan_again"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant());
    }

    private record Step(String step, int pagesDone, int pages) {}
}
