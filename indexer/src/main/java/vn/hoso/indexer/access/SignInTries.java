package vn.hoso.indexer.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts tries to sign in, in the database, so that it does not matter at which instance one tries. A try is counted
 * before the password is looked at: many at once get no further than one after the other.
 */
@Repository
class SignInTries {

    /** How long tries are remembered. */
    static final Duration WINDOW = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInTries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts one more, and gives how many there were since the window began. */
    int count(String who) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                        INSERT INTO sign_in_try AS known (who, tries, since) VALUES (:who, 1, :now)
                        ON CONFLICT (who) DO UPDATE SET
                          tries = CASE WHEN known.since < :old THEN 1 ELSE known.tries + 1 END,
                          since = CASE WHEN known.since < :old THEN excluded.since ELSE known.since END
                        RETURNING tries
                        """)
                .param("who", who)
                .param("now", now)
                .param("old", now.minus(WINDOW))
                .query(Integer.class)
                .single();
    }

    /** Forgets: the right password was given. */
    void forget(String who) {
        jdbc.sql("DELETE FROM sign_in_try WHERE who = :who").param("who", who).update();
    }
}
