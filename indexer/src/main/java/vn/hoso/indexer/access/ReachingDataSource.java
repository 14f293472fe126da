package vn.hoso.indexer.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells the database, with each connection that is taken, who asks over it and whose records may be seen. */
final class ReachingDataSource extends DelegatingDataSource {

    ReachingDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try (PreparedStatement tell = connection.prepareStatement(
                "SELECT set_config('hoso.reach', ?, false), set_config('hoso.person', ?, false)")) {
            tell.setString(1, Reach.current().text());
            tell.setString(
                    2, Person.signedIn().map(person -> person.account().name()).orElse(""));
            tell.execute();
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
