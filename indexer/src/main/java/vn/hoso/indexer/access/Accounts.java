package vn.hoso.indexer.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The local accounts. */
@Repository
class Accounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An account as it is kept.
     *
     * @param account whose it is
     * @param password Argon2 hash
     * @param disabledAt since when it may not come in, or null while it may
     */
    record Kept(Account account, String password, @Nullable Instant disabledAt) {}

    Optional<Kept> find(String name) {
        return jdbc.sql("SELECT * FROM account WHERE name = :name")
                .param("name", name)
                .query(Accounts::row)
                .optional();
    }

    List<Kept> all() {
        return jdbc.sql("SELECT * FROM account ORDER BY name")
                .query(Accounts::row)
                .list();
    }

    /** Whether the account was new; one that is there stays as it is. */
    boolean add(Account account, String password) {
        return jdbc.sql("""
                        INSERT INTO account (name, full_name, password, roles, agencies, created_at)
                        VALUES (:name, :fullName, :password, :roles, :agencies, :now) ON CONFLICT DO NOTHING
                        """)
                        .param("name", account.name())
                        .param("fullName", account.fullName())
                        .param("password", password)
                        .param("roles", account.roles().stream().map(Role::name).toArray(String[]::new))
                        .param("agencies", account.agencies().toArray(String[]::new))
                        .param("now", now())
                        .update()
                > 0;
    }

    boolean setPassword(String name, String password) {
        return jdbc.sql("UPDATE account SET password = :password WHERE name = :name")
                        .param("password", password)
                        .param("name", name)
                        .update()
                > 0;
    }

    boolean disable(String name) {
        return jdbc.sql("UPDATE account SET disabled_at = coalesce(disabled_at, :now) WHERE name = :name")
                        .param("now", now())
                        .param("name", name)
                        .update()
                > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Kept row(ResultSet row, int index) throws SQLException {
        OffsetDateTime disabled = row.getObject("disabled_at", OffsetDateTime.class);
        return new Kept(
                new Account(
                        row.getString("name"),
                        row.getString("full_name"),
                        texts(row.getArray("roles")).stream().map(Role::valueOf).collect(Collectors.toSet()),
                        texts(row.getArray("agencies"))),
                row.getString("password"),
                disabled == null ? null : disabled.toInstant());
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).collect(Collectors.toSet());
    }
}
