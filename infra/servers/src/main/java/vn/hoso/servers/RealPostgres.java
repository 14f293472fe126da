package vn.hoso.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A real PostgreSQL 18 with the database {@code hoso}, its owner {@code hoso}, and the extensions {@code unaccent} and
 * {@code pg_trgm}; state in {@code DIR/postgres}. It listens on loopback only and has no Unix socket.
 */
public final class RealPostgres implements RealServer {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 20;

    private final Supplier<PostgresAccount> chosen;
    private final Path folder;
    private final PortBase ports;
    private final Credentials credentials;
    private final DetachedProcess process;

    /** The database server of the edition in a folder. */
    public RealPostgres(Path folder, PortBase ports) {
        this(folder, ports, PostgresAccount::choose);
    }

    RealPostgres(Path folder, PortBase ports, Supplier<PostgresAccount> chosen) {
        this.chosen = chosen;
        Path edition = folder.toAbsolutePath().normalize();
        this.folder = edition.resolve("postgres");
        this.ports = ports;
        this.credentials = Credentials.of(edition);
        this.process = new DetachedProcess("postgres", edition);
    }

    /** JDBC address of the database. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/hoso";
    }

    /** Owner of the database. */
    public String user() {
        return "hoso";
    }

    /** The owner's password. */
    public String password() {
        return credentials.databasePassword();
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public void start() {
        Path data = folder.resolve("data");
        if (!process.isRunning()) {
            PostgresAccount account = chosen.get();
            Path programs = PostgresBinaries.folder(account, folder.resolve("dist"));
            if (!Files.exists(data)) {
                new PostgresFirstStart(programs, account, credentials).make(data);
            }
            account.own(data);
            List<String> command = account.running(List.of(
                    programs.resolve("bin/postgres").toString(),
                    "-D",
                    data.toString(),
                    "-p",
                    Integer.toString(ports.postgres()),
                    "-c",
                    "listen_addresses=127.0.0.1",
                    "-c",
                    "unix_socket_directories="));
            startPastRemains(command, data);
        }
        process.awaitReady(LIMIT, () -> saysReady(data));
    }

    /** After a kill the sessions of the old server may live for a moment, and the new one refuses beside them. */
    private void startPastRemains(List<String> command, Path data) {
        for (int attempt = 1; ; attempt++) {
            process.start(command, Map.of("TZ", "UTC", "LC_ALL", "C"));
            try {
                process.awaitReady(LIMIT, () -> saysReady(data));
                return;
            } catch (ServerFailure e) {
                boolean remains = process.tail().contains("pre-existing shared memory block");
                if (process.isRunning() || !remains || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private boolean saysReady(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"), StandardCharsets.UTF_8);
            return lines.size() >= 8
                    && lines.get(7).strip().equals("ready")
                    && process.pid()
                            .map(String::valueOf)
                            .filter(lines.get(0)::equals)
                            .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void stop() {
        // SIGINT is PostgreSQL's fast shutdown: sessions end, nothing is lost.
        process.stop("INT", Duration.ofSeconds(30));
    }

    @Override
    public void killHard() {
        process.killHard();
    }

    @Override
    public boolean isRunning() {
        return process.isRunning();
    }
}
