package vn.hoso.ocr.work;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The right to run a scan's job: a PostgreSQL advisory lock held by a transaction on a connection of its own. It dies
 * with its process, so it needs neither timer nor renewal, and a second live owner is impossible however often Kafka
 * delivers an item.
 */
final class WorkLease implements AutoCloseable {

    private static final int SECONDS = 5;

    private final Connection connection;

    private WorkLease(Connection connection) {
        this.connection = connection;
    }

    /**
     * Tries once to take the lease on a scan; gives null, and closes the connection, when somebody else has it.
     *
     * @param connection one that commits nothing by itself, and rolls back when it is closed
     */
    static @org.jspecify.annotations.Nullable WorkLease tryOn(Connection connection, String scan) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
            lock.setQueryTimeout(SECONDS);
            // The first 63 bits of a SHA-256: two scans that share them would only wait for each other.
            lock.setLong(1, Long.parseUnsignedLong(scan.substring(0, 16), 16));
            try (ResultSet result = lock.executeQuery()) {
                if (result.next() && result.getBoolean(1)) {
                    return new WorkLease(connection);
                }
            }
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return null;
    }

    /** Whether the lease is still held: PostgreSQL forgets it when it restarts. */
    boolean held() {
        try {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // A connection that cannot be closed is gone, and the lease with it.
        }
    }
}
