package vn.hoso.ocr.work;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Gives leases on scans, each on a connection outside the pool, which is closed with the lease. Needs a direct
 * connection to PostgreSQL or a pooler in session mode.
 */
@Component
class WorkLeases {

    /** A killed worker's lease ends when PostgreSQL sees its connection gone, which may be a moment after Kafka does. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final long PAUSE_MILLIS = 250;

    private final JdbcConnectionDetails database;
    private final Clock clock;

    WorkLeases(JdbcConnectionDetails database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The lease on a scan, or null when another live worker has it. */
    @Nullable
    WorkLease take(String scan) throws InterruptedException {
        Instant end = clock.instant().plus(PATIENCE);
        WorkLease lease = tryOnce(scan);
        while (lease == null && clock.instant().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            lease = tryOnce(scan);
        }
        return lease;
    }

    private @Nullable WorkLease tryOnce(String scan) {
        var properties = new Properties();
        if (database.getUsername() != null) {
            properties.setProperty("user", database.getUsername());
        }
        if (database.getPassword() != null) {
            properties.setProperty("password", database.getPassword());
        }
        properties.setProperty("ApplicationName", "hoso-ocr-worker lease");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        try {
            return WorkLease.tryOn(DriverManager.getConnection(database.getJdbcUrl(), properties), scan);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The lease on scan " + scan + " could not be asked for", e);
        }
    }
}
