package vn.hoso.indexer.filing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.contracts.ArrangementMade;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.indexer.dossier.DossierCode;
import vn.hoso.indexer.dossier.Dossiers;

/**
 * Files a digitized document under its dossier, once for each filing of its scan: by the sheet behind which it lay or the
 * clerk who cut the stack, else by the code in the object key, else by a code read on the page. The sheet comes first, for
 * it lies on these papers, and a key on whatever was scanned with them. A code counts only when the register has it exactly so; nothing is repaired or guessed. Until
 * then the document waits in the tray.
 *
 * <p>A scan that took the place of a page of another one is that page, and is filed nowhere by itself.
 *
 * <p>A scan's filings and its documents may be heard of in any order and repeatedly: whichever comes later does the
 * filing, and doing it again changes nothing.
 */
@Component
class FileDocument {

    private final JdbcClient jdbc;
    private final AcceptedScans scans;
    private final DigitizedDocuments documents;
    private final DossierContents contents;
    private final Dossiers dossiers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileDocument(
            JdbcClient jdbc,
            AcceptedScans scans,
            DigitizedDocuments documents,
            DossierContents contents,
            Dossiers dossiers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.scans = scans;
        this.documents = documents;
        this.contents = contents;
        this.dossiers = dossiers;
        this.events = events;
        this.clock = clock;
    }

    /** A scan was accepted, or filed once more. */
    @Transactional
    public void accepted(ScanAccepted accepted) {
        ScanLock.take(jdbc, accepted.scan());
        scans.keep(accepted);
        events.publishEvent(accepted);
        fileAll(accepted.scan());
    }

    /**
     * A document of a scan can be read.
     *
     * @param text its plain text, NFC
     */
    @Transactional
    public void digitized(DocumentDigitized digitized, String text) {
        ScanLock.take(jdbc, digitized.scan());
        boolean repaged = documents.keep(digitized, text);
        fileAll(digitized.scan());
        if (repaged) {
            events.publishEvent(new DocumentRepaged(digitized.scan(), digitized.number()));
        }
    }

    /** The documents of a scan are those that an officer arranged, and no others. */
    @Transactional
    public void arranged(ArrangementMade made) {
        ScanLock.take(jdbc, made.scan());
        documents.others(made.scan(), made.documents()).forEach(number -> {
            contents.clear(made.scan(), number);
            documents.remove(made.scan(), number);
        });
        documents.count(made.scan(), made.documents().size());
        events.publishEvent(made);
    }

    /**
     * A person put right the code that was read on a document, or took that back: where the code read had filed it, it is
     * filed anew. What a sheet, a key or a clerk said of it holds. Called with the scan's lock.
     */
    void codePutRight(String scan, int number) {
        contents.takeOut(scan, number);
        fileAll(scan);
    }

    private void fileAll(String scan) {
        List<Unfiled> unfiled =
                jdbc.sql("""
                        SELECT document.number, document.dossier AS sheet, document.dossier_read, filing.id AS filing,
                               filing.dossier AS named
                        FROM document JOIN filing ON filing.scan = document.scan
                        WHERE document.scan = :scan AND NOT EXISTS (SELECT FROM filed_document filed
                          WHERE filed.scan = document.scan AND filed.number = document.number
                            AND filed.filing = filing.id AND filed.dossier IS NOT NULL)
                          AND NOT EXISTS (SELECT FROM page_rescan WHERE page_rescan.taken_by = document.scan)
                        ORDER BY coalesce(document.dossier, filing.dossier, document.dossier_read), document.number, filing.id
                        """).param("scan", scan).query(Unfiled.class).list();
        unfiled.forEach(one -> file(scan, one));
    }

    private void file(String scan, Unfiled one) {
        Optional<String> wanted = Optional.ofNullable(one.sheet())
                .or(() -> Optional.ofNullable(one.named()))
                .or(() -> Optional.ofNullable(one.dossierRead()));
        Optional<String> known =
                wanted.filter(code -> DossierCode.of(code).isPresent()).filter(dossiers::knows);
        known.ifPresentOrElse(
                code -> contents.file(scan, one.number(), one.filing(), code, one.namedBy()),
                () -> hold(scan, one, wanted.orElse(null)));
    }

    private void hold(String scan, Unfiled one, @Nullable String wanted) {
        jdbc.sql("""
                        INSERT INTO filed_document AS known (scan, number, filing, wanted, held_at)
                        VALUES (:scan, :number, :filing, :wanted, :now)
                        ON CONFLICT (scan, number, filing) DO UPDATE SET wanted = excluded.wanted
                        WHERE known.dossier IS NULL
                        """)
                .param("scan", scan)
                .param("number", one.number())
                .param("filing", one.filing())
                .param("wanted", wanted)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private record Unfiled(
            int number,
            @Nullable String sheet,
            @Nullable String dossierRead,
            long filing,
            @Nullable String named) {

        String namedBy() {
            return sheet != null ? "SHEET" : named != null ? "KEY" : "READ";
        }
    }
}
