package vn.hoso.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Makes the data folder of PostgreSQL, whole or not at all: in a folder beside it that is renamed at the end. */
final class PostgresFirstStart {

    private static final String SETTINGS = """

            # Hoso, one machine
            shared_buffers = 64MB
            max_connections = 100
            max_wal_size = 512MB
            jit = off
            timezone = 'UTC'
            log_timezone = 'UTC'
            log_checkpoints = off
            """;

    /** The superuser has no way in but single-user mode, which needs the files. */
    private static final String WHO_MAY_COME_IN = """
            host hoso hoso 127.0.0.1/32 scram-sha-256
            """;

    private final Path programs;
    private final PostgresAccount account;
    private final Credentials credentials;

    PostgresFirstStart(Path programs, PostgresAccount account, Credentials credentials) {
        this.programs = programs;
        this.account = account;
        this.credentials = credentials;
    }

    void make(Path data) {
        Path fresh = data.resolveSibling("data.new");
        try {
            ShortCommand.run("clear what an earlier try left", List.of("rm", "-rf", fresh.toString()), "");
            Files.createDirectories(fresh);
            account.own(fresh);
            initialise(fresh);
            Files.writeString(
                    fresh.resolve("postgresql.conf"),
                    Files.readString(fresh.resolve("postgresql.conf"), StandardCharsets.UTF_8) + SETTINGS,
                    StandardCharsets.UTF_8);
            Files.writeString(fresh.resolve("pg_hba.conf"), WHO_MAY_COME_IN, StandardCharsets.UTF_8);
            single(fresh, "postgres", """
                    CREATE ROLE hoso LOGIN PASSWORD '%s'
                    CREATE DATABASE hoso OWNER hoso
                    """.formatted(credentials.databasePassword()));
            single(fresh, "hoso", """
                    CREATE EXTENSION unaccent
                    CREATE EXTENSION pg_trgm
                    """);
            Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ServerFailure("Could not make the data folder " + data + ": " + e.getMessage(), e);
        }
    }

    private void initialise(Path fresh) {
        ShortCommand.run(
                "make PostgreSQL's data folder",
                account.running(List.of(
                        program("initdb"),
                        "-D",
                        fresh.toString(),
                        "-U",
                        "postgres",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--auth=reject",
                        "--no-instructions")),
                "");
    }

    /** Runs statements, one a line, before the server listens to anybody. */
    private void single(Path data, String database, String statements) {
        String said = ShortCommand.run(
                "prepare the database " + database,
                account.running(List.of(program("postgres"), "--single", "-D", data.toString(), database)),
                statements);
        if (said.contains("ERROR:") || said.contains("FATAL:")) {
            throw new ServerFailure("Could not prepare the database " + database + ": " + said.strip());
        }
    }

    private String program(String name) {
        return programs.resolve("bin").resolve(name).toString();
    }
}
