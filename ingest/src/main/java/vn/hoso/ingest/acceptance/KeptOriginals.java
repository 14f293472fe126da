package vn.hoso.ingest.acceptance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.ingest.originals.Originals;

/** The originals that must be there, by the book. */
@Component
public class KeptOriginals {

    private final JdbcClient jdbc;
    private final Originals originals;

    /** Reads the scans of the stage's own schema. */
    KeptOriginals(JdbcClient jdbc, Originals originals) {
        this.jdbc = jdbc;
        this.originals = originals;
    }

    /** The bucket they lie in. */
    public String bucket() {
        return originals.bucket();
    }

    /**
     * The originals in a range of keys that were kept before an instant, in key order.
     *
     * @param after lower end, exclusive; empty for the beginning
     * @param upTo upper end, inclusive, or null for the end
     */
    public List<KeptOriginal> between(String after, @Nullable String upTo, Instant before) {
        // The key is two digits of the hash, a slash and the hash: both sort alike, so the index of the hash serves.
        return jdbc.sql("""
                        SELECT left(sha256, 2) || '/' || sha256 AS key, bytes FROM scan
                        WHERE sha256 > :after AND (CAST(:upTo AS text) IS NULL OR sha256 <= :upTo)
                            AND kept_at < :before ORDER BY sha256
                        """)
                .param("after", hash(after))
                .param("upTo", upTo == null ? null : hash(upTo))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(KeptOriginal.class)
                .list();
    }

    private static String hash(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
