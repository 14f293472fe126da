package vn.hoso.indexer.dossier;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps apart, until the transaction ends, those who ask whether a code is known (many at once) and the one who registers
 * codes. Without it a document could go to the tray in the same instant in which its code is registered, and wait there
 * unseen.
 */
final class RegisterLock {

    /** Any number, the same for all instances; "hoso" in ASCII. */
    private static final long KEY = 0x686f736fL;

    private RegisterLock() {}

    static void share(JdbcClient jdbc) {
        jdbc.sql("SELECT pg_advisory_xact_lock_shared(:key) IS NULL")
                .param("key", KEY)
                .query(Boolean.class)
                .single();
    }

    static void own(JdbcClient jdbc) {
        jdbc.sql("SELECT pg_advisory_xact_lock(:key) IS NULL")
                .param("key", KEY)
                .query(Boolean.class)
                .single();
    }
}
