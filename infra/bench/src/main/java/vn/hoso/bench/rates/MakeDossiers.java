package vn.hoso.bench.rates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Makes a register of dossiers straight in PostgreSQL, by statements over whole sets. It goes round the tally's triggers
 * and the indexes, as a restore of a backup does: the indexes are built anew after it, and a recount is due.
 */
final class MakeDossiers {
    /** First day of reception. */
    static final LocalDate FROM = LocalDate.of(2022, 7, 1);

    /** Months of reception; the last is the last in which there were 63 provinces. */
    static final int MONTHS = 36;

    private static final long BLOCK = 500_000;
    private static final List<String> TABLES = List.of("dossier", "dossier_past", "dossier_component");

    private final Connection connection;
    private final Consumer<String> told;

    MakeDossiers(Connection connection, Consumer<String> told) {
        this.connection = connection;
        this.told = told;
    }

    /** How many dossiers there are. */
    long count() throws SQLException {
        return Long.parseLong(one("SELECT count(*) FROM dossier"));
    }

    /** Makes so many dossiers of some level-1 agencies, each with two required papers, every fifth with a past. */
    void make(long dossiers, long seed, List<String> roots) throws SQLException {
        run("SET maintenance_work_mem = '1GB'");
        run("SET synchronous_commit = off");
        run("CREATE FUNCTION pg_temp.chance(i bigint, trait int) RETURNS float8 LANGUAGE sql IMMUTABLE AS"
                + " $$ SELECT (hashint8extended(i, " + seed * 1_000
                + " + trait) & 1073741823)::float8 / 1073741824 $$");
        run("CREATE FUNCTION pg_temp.chance(i numeric, trait int) RETURNS float8 LANGUAGE sql IMMUTABLE AS"
                + " $$ SELECT pg_temp.chance(i::bigint, trait) $$");
        for (String table : TABLES) {
            run("ALTER TABLE " + table + " DISABLE TRIGGER USER");
        }
        run("ALTER TABLE dossier_component DROP CONSTRAINT dossier_component_dossier_fkey");
        List<String> indexes = withoutIndexes();
        run(text("agencies.sql")
                .replace(":roots", "'" + roots.stream().collect(Collectors.joining(",", "{", "}")) + "'"));
        String block = text("dossiers.sql")
                .replace(":all", Long.toString(dossiers))
                .replace(":from", "date '" + FROM + "'")
                .replace(":days", Integer.toString(days()));
        for (long first = 0; first < dossiers; first += BLOCK) {
            long last = Math.min(first + BLOCK, dossiers) - 1;
            run(block.replace(":first", Long.toString(first)).replace(":last", Long.toString(last)));
            told.accept(String.format(Locale.ROOT, "%,d of %,d dossiers", last + 1, dossiers));
        }
        told.accept("Their papers, their past");
        run(text("papers.sql"));
        told.accept("Indexes");
        for (String index : indexes) {
            run(index);
        }
        run("ALTER TABLE dossier_component ADD CONSTRAINT dossier_component_dossier_fkey"
                + " FOREIGN KEY (dossier) REFERENCES dossier (code) ON DELETE CASCADE");
        for (String table : TABLES) {
            run("ALTER TABLE " + table + " ENABLE TRIGGER USER");
            run("VACUUM (ANALYZE) " + table);
        }
        // Nothing was filed by way of scans, so no papers are to be looked at.
        run("UPDATE doubt_look SET looked_at = clock_timestamp()");
    }

    private static int days() {
        return Math.toIntExact(FROM.plus(Period.ofMonths(MONTHS)).toEpochDay() - FROM.toEpochDay());
    }

    private List<String> withoutIndexes() throws SQLException {
        var kept = new ArrayList<String>();
        for (String table : TABLES) {
            try (Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("SELECT indexname, indexdef FROM pg_indexes WHERE tablename = '"
                                    + table + "' AND schemaname = 'indexer' AND indexname NOT LIKE '%_pkey'")) {
                while (row.next()) {
                    kept.add(row.getString("indexdef"));
                    run("DROP INDEX " + row.getString("indexname"));
                }
            }
        }
        return kept;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("chance(", "pg_temp.chance(").replace("pg_temp.pg_temp.", "pg_temp."));
        }
    }

    private String one(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String text(String name) {
        try (InputStream in = MakeDossiers.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
