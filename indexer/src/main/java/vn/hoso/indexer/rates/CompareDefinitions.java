package vn.hoso.indexer.rates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the same dossiers under two definitions, an old rule and a new one, and says what makes the difference. */
@Repository
class CompareDefinitions {

    private final JdbcClient jdbc;

    CompareDefinitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Difference compare(RateDefinition old, RateDefinition current, Scope scope, Period period) {
        Map<String, Object> values = new HashMap<>();
        String where = CountDossiers.touched(List.of(old, current)) + " AND " + scope.sql(values);
        return Difference.of(jdbc.sql("SELECT " + Standing.nameSql(old) + " AS was, " + Standing.nameSql(current)
                        + " AS \"is\", count(*) AS dossiers FROM dossier WHERE " + where + " GROUP BY 1, 2")
                .params(values)
                .param("from", period.from())
                .param("to", period.to())
                .query((row, index) -> new Difference.Move(
                        Standing.valueOf(row.getString("was")),
                        Standing.valueOf(row.getString("is")),
                        row.getLong("dossiers")))
                .list());
    }
}
