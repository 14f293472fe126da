package vn.hoso.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresAccountTest {

    @TempDir
    Path folder;

    @Test
    void without_user_namespaces_root_still_gets_a_database_in_a_folder_closed_to_others() throws Exception {
        // Whoever is not root has nothing to step down from, and runs the server as himself.
        boolean root = PostgresAccount.choose() != PostgresAccount.OWN;
        PostgresAccount account = root ? PostgresAccount.UNPRIVILEGED : PostgresAccount.OWN;
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        var postgres = new RealPostgres(folder, PortBase.free(), () -> account);
        try {
            postgres.start();
            try (var connection =
                            DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT similarity('hoa', 'hoa')")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getDouble(1)).isEqualTo(1.0);
            }
            String owner = Files.getOwner(folder.resolve("postgres/data")).getName();
            assertThat(owner.equals("root")).isFalse();
        } finally {
            postgres.killHard();
        }
    }
}
