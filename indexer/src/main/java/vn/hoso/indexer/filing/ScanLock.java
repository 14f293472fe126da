package vn.hoso.indexer.filing;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets one transaction at a time deal with a scan. A filing and a document of the same scan may be heard of in the same
 * instant; without the lock each could look for the other before it is there.
 */
final class ScanLock {

    private ScanLock() {}

    static void take(JdbcClient jdbc, String scan) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:scan, 0)) IS NULL")
                .param("scan", scan)
                .query(Boolean.class)
                .single();
    }
}
