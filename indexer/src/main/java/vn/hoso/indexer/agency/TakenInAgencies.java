package vn.hoso.indexer.agency;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The agencies that were taken in, in the database. Every instance looks there now and then for what another took in. */
@Component
final class TakenInAgencies {

    private final JdbcClient jdbc;
    private final Agencies agencies;

    TakenInAgencies(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        refresh();
    }

    /** Makes the list say what the database says. */
    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    void refresh() {
        agencies.takeIn(jdbc.sql("SELECT * FROM agency ORDER BY code, valid_from")
                .query((row, index) -> agency(row))
                .list());
    }

    /** Puts the names of a code in the place of what was taken in of it before. */
    void put(String code, List<Agency> names) {
        jdbc.sql("DELETE FROM agency WHERE code = :code").param("code", code).update();
        for (Agency name : names) {
            jdbc.sql("""
                            INSERT INTO agency (code, name_vi, name_en, agency_group, parent, valid_from, valid_to, successors)
                            VALUES (:code, :nameVi, :nameEn, :group, :parent, :from, :to, :successors)
                            """)
                    .param("code", code)
                    .param("nameVi", name.nameVi())
                    .param("nameEn", name.nameEn())
                    .param("group", name.group().id())
                    .param("parent", name.parent())
                    .param("from", name.validFrom())
                    .param("to", name.validTo())
                    .param("successors", name.successors().toArray(String[]::new))
                    .update();
        }
    }

    private static Agency agency(ResultSet row) throws SQLException {
        Array successors = row.getArray("successors");
        return new Agency(
                row.getString("code"),
                row.getString("name_vi"),
                row.getString("name_en"),
                AgencyGroup.of(row.getString("agency_group")).orElseThrow(),
                row.getString("parent"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                List.of((String[]) successors.getArray()));
    }
}
