package vn.hoso.indexer.filing;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.dossier.DossierCode;
import vn.hoso.indexer.dossier.Dossiers;
import vn.hoso.indexer.dossier.Listing;

/** Documents whose dossier is not known: they wait here until a clerk places them or the register learns their code. */
@Repository
public class UnplacedTray {

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final DossierContents contents;

    UnplacedTray(JdbcClient jdbc, Dossiers dossiers, DossierContents contents) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.contents = contents;
    }

    /** A page of what waits, longest wait first. */
    public Listing<WaitingDocument> list(int page, int size) {
        List<WaitingDocument> rows = jdbc.sql("""
                        SELECT document.scan, document.number, filing.agency, filing.counter, filing.file_name,
                               document.type, document.first_page, document.last_page, filed.wanted,
                               document.dossier_read AS read, filed.held_at
                        FROM filed_document filed
                        JOIN document ON document.scan = filed.scan AND document.number = filed.number
                        JOIN filing ON filing.id = filed.filing
                        WHERE filed.dossier IS NULL
                        ORDER BY filed.held_at, filed.scan, filed.number, filed.filing LIMIT :size OFFSET :skip
                        """)
                .param("size", size)
                .param("skip", Listing.offset(page, size))
                .query((row, index) -> new WaitingDocument(
                        row.getString("scan"),
                        row.getInt("number"),
                        row.getString("agency"),
                        row.getString("counter"),
                        row.getString("file_name"),
                        row.getString("type"),
                        row.getInt("first_page"),
                        row.getInt("last_page"),
                        row.getString("wanted"),
                        row.getString("read"),
                        row.getObject("held_at", OffsetDateTime.class).toInstant()))
                .list();
        return new Listing<>(rows, Math.max(1, page), size, count());
    }

    /** How many documents wait. */
    public long count() {
        return jdbc.sql("SELECT count(*) FROM filed_document WHERE dossier IS NULL")
                .query(Long.class)
                .single();
    }

    /** Puts a waiting document under a dossier of the register, in every filing in which it waits. Safe to repeat. */
    @Transactional
    public Placement place(String scan, int number, String dossier) {
        String code = dossier.strip();
        ScanLock.take(jdbc, scan);
        if (DossierCode.of(code).isEmpty() || !dossiers.knows(code)) {
            return Placement.UNKNOWN_DOSSIER;
        }
        if (contents.place(scan, number, code) > 0) {
            return Placement.PLACED;
        }
        return contents.has(code, scan, number) ? Placement.ALREADY_THERE : Placement.NOT_WAITING;
    }
}
