package vn.hoso.ingest.onesided;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The passes that wait for their other one, by the place they were brought to; the arrivals of them wait, too. A place is the
 * folder in which the folders of the passes lie, and the name of the stack when there is one.
 */
@Repository
public class WaitingPasses {

    private final JdbcClient jdbc;

    WaitingPasses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds off, to the end of the transaction, others that take passes of the same place: one of two sees the other. */
    public void lock(String place) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:place, 0))")
                .param("place", place)
                .query()
                .listOfRows();
    }

    /** What waits at a place, in the order in which it was scanned: no more than one pass of each arrival. */
    public List<WaitingPass> of(String place) {
        return jdbc.sql("""
                        SELECT key, etag, side, scan, pages, file_name, scanned_at, since FROM waiting_pass
                        WHERE place = :place ORDER BY scanned_at, key
                        """).param("place", place).query(WaitingPass.class).list();
    }

    /** Whether a pass without a name of its stack has come to a folder, and has not been looked at. */
    public boolean areUnseen(String folder) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM arrival WHERE state = 'waiting' AND starts_with(key, :folder)
                          AND split_part(substr(key, length(:folder) + 1), '/', 1) IN (:passes)
                          AND NOT EXISTS (SELECT FROM waiting_pass AS waiting
                            WHERE waiting.key = arrival.key AND waiting.etag = arrival.etag))
                        """)
                .param("folder", folder)
                .param("passes", Pass.FOLDERS)
                .query(Boolean.class)
                .single();
    }

    /** Has a pass wait until its arrival is settled; safe to repeat. */
    public void add(String place, WaitingPass waiting) {
        jdbc.sql("""
                        INSERT INTO waiting_pass (key, etag, place, side, scan, pages, file_name, scanned_at, since)
                        VALUES (:key, :etag, :place, :side, :scan, :pages, :fileName, :scannedAt, :since)
                        ON CONFLICT DO NOTHING
                        """)
                .param("key", waiting.key())
                .param("etag", waiting.etag())
                .param("place", place)
                .param("side", waiting.side().name())
                .param("scan", waiting.scan())
                .param("pages", waiting.pages())
                .param("fileName", waiting.fileName())
                .param("scannedAt", waiting.scannedAt().atOffset(ZoneOffset.UTC))
                .param("since", waiting.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Keeps which two originals a scan was put together from; safe to repeat. */
    public void putTogether(String scan, String odd, String even) {
        jdbc.sql("INSERT INTO put_together (scan, odd, even) VALUES (:scan, :odd, :even) ON CONFLICT DO NOTHING")
                .param("scan", scan)
                .param("odd", odd)
                .param("even", even)
                .update();
    }
}
