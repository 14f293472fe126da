package vn.hoso.ingest.onesided;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.contracts.Filing;

/** The passes that wait for their other one, by the place they were brought to; the arrivals of them wait, too. */
@Repository
public class WaitingPasses {

    private final JdbcClient jdbc;

    WaitingPasses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds off, to the end of the transaction, others that take passes of the same stack: one of two sees the other. */
    public void lock(Filing filing, Pass pass) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:place, 0))")
                .param("place", place(filing, pass))
                .query()
                .listOfRows();
    }

    /** What waits of a stack: no more than one pass of each arrival. */
    public List<WaitingPass> of(Filing filing, Pass pass) {
        return jdbc.sql("""
                        SELECT key, etag, side, scan, pages, file_name, since FROM waiting_pass
                        WHERE place = :place ORDER BY since DESC
                        """)
                .param("place", place(filing, pass))
                .query(WaitingPass.class)
                .list();
    }

    /** Has a pass wait; safe to repeat. */
    public void add(Filing filing, Pass pass, WaitingPass waiting) {
        jdbc.sql("""
                        INSERT INTO waiting_pass (key, etag, place, side, scan, pages, file_name, since)
                        VALUES (:key, :etag, :place, :side, :scan, :pages, :fileName, :since) ON CONFLICT DO NOTHING
                        """)
                .param("key", waiting.key())
                .param("etag", waiting.etag())
                .param("place", place(filing, pass))
                .param("side", waiting.side().name())
                .param("scan", waiting.scan())
                .param("pages", waiting.pages())
                .param("fileName", waiting.fileName())
                .param("since", waiting.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends the waiting of a pass. */
    public void remove(WaitingPass waiting) {
        jdbc.sql("DELETE FROM waiting_pass WHERE key = :key AND etag = :etag")
                .param("key", waiting.key())
                .param("etag", waiting.etag())
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

    private static String place(Filing filing, Pass pass) {
        String dossier = filing.dossier() == null ? "" : filing.dossier();
        return String.join("/", filing.agency(), filing.counter(), dossier, pass.stack());
    }
}
