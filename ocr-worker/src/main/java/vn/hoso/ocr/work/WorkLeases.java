package vn.hoso.ocr.work;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Gives leases on scans, each on a connection that nothing else uses meanwhile. The connections are kept for the next
 * scan: signing in costs as much as everything else that is written down about a short one.
 */
@Component
class WorkLeases implements DisposableBean {

    /** A killed worker's lease ends when PostgreSQL sees its connection gone, which may be a moment after Kafka does. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final long PAUSE_MILLIS = 250;
    private static final long CONNECT_MILLIS = 5000;

    private final HikariDataSource connections = new HikariDataSource();
    private final Clock clock;

    WorkLeases(JdbcConnectionDetails database, WorkerSettings settings, Clock clock) {
        this.clock = clock;
        connections.setPoolName("leases");
        connections.setJdbcUrl(database.getJdbcUrl());
        connections.setUsername(database.getUsername());
        connections.setPassword(database.getPassword());
        connections.setMaximumPoolSize(settings.threads() + 1); // one for who looks after lost work
        connections.setMinimumIdle(0);
        connections.setConnectionTimeout(CONNECT_MILLIS);
        connections.setAutoCommit(false); // a lease is a transaction's lock, and ends with it
        connections.addDataSourceProperty("ApplicationName", "hoso-ocr-worker lease");
        connections.addDataSourceProperty("tcpKeepAlive", "true");
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

    /** The same, without patience: whether another live worker has it just now. */
    @Nullable
    WorkLease tryOnce(String scan) {
        try {
            return WorkLease.tryOn(connections.getConnection(), scan);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The lease on scan " + scan + " could not be asked for", e);
        }
    }

    @Override
    public void destroy() {
        connections.close();
    }
}
