package vn.hoso.ingest.acceptance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.Filing;
import vn.hoso.ingest.identification.Inspection;
import vn.hoso.ingest.originals.KeptScan;

/** The scans that came and the places they were filed at. */
@Component
class Scans {

    private final JdbcClient jdbc;

    Scans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Records that the bytes are kept; a second time changes nothing. */
    void keep(KeptScan scan, Instant now) {
        jdbc.sql("INSERT INTO scan (sha256, bytes, kept_at) VALUES (:scan, :bytes, :now) ON CONFLICT DO NOTHING")
                .param("scan", scan.sha256())
                .param("bytes", scan.bytes())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The filing, locked to the end of the transaction. */
    Optional<FiledScan> lock(String id) {
        return jdbc.sql("""
                        SELECT id, scan, agency, counter, dossier, file_name, state, reason, warnings, retries
                        FROM filing WHERE id = :id FOR UPDATE
                        """).param("id", id).query(FiledScan.class).optional();
    }

    /**
     * Files a scan for the first time. Two processes that file the same at once wait here for each other.
     *
     * @return {@code false} when the filing was there already
     */
    boolean file(String scan, Filing filing, String fileName, Verdict verdict, Instant now) {
        return jdbc.sql("""
                        INSERT INTO filing (id, scan, agency, counter, dossier, file_name, state, reason, page, odd_pages,
                            even_pages, warnings, decided_at)
                        VALUES (:id, :scan, :agency, :counter, :dossier, :fileName, :state, :reason, :page, :odd, :even,
                            :warnings, :now) ON CONFLICT (id) DO NOTHING
                        """)
                        .param("id", FilingId.of(scan, filing))
                        .param("scan", scan)
                        .param("agency", filing.agency())
                        .param("counter", filing.counter())
                        .param("dossier", filing.dossier())
                        .param("fileName", fileName)
                        .param("state", verdict.state())
                        .param("reason", verdict.reasonCode())
                        .param("page", verdict.page())
                        .param(
                                "odd",
                                verdict.counts() == null
                                        ? null
                                        : verdict.counts().odd())
                        .param(
                                "even",
                                verdict.counts() == null
                                        ? null
                                        : verdict.counts().even())
                        .param("warnings", String.join(",", verdict.warnings()))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Decides a known filing anew. */
    void decide(String id, Verdict verdict, int retries, Instant now) {
        jdbc.sql("""
                        UPDATE filing SET state = :state, reason = :reason, page = :page, odd_pages = :odd,
                            even_pages = :even, warnings = :warnings,
                            retries = :retries, decided_at = :now WHERE id = :id
                        """)
                .param("id", id)
                .param("state", verdict.state())
                .param("reason", verdict.reasonCode())
                .param("page", verdict.page())
                .param("odd", verdict.counts() == null ? null : verdict.counts().odd())
                .param(
                        "even",
                        verdict.counts() == null ? null : verdict.counts().even())
                .param("warnings", String.join(",", verdict.warnings()))
                .param("retries", retries)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Records what the bytes are. */
    void describe(String scan, Inspection.@Nullable Sound sound) {
        if (sound != null) {
            jdbc.sql("UPDATE scan SET format = :format, pages = :pages WHERE sha256 = :scan")
                    .param("scan", scan)
                    .param("format", sound.format().name())
                    .param("pages", sound.pages())
                    .update();
        }
    }

    /** Claims a request to retry; {@code false} when it was carried out before. */
    boolean claimRetry(String messageId, String filing, Instant now) {
        return jdbc.sql("""
                        INSERT INTO retry (message_id, filing, settled_at) VALUES (:message, :filing, :now)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("message", messageId)
                        .param("filing", filing)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
