package vn.hoso.indexer.rates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.rates.formula.Fact;

/** Counts the dossiers of several definitions in one pass over the records. */
@Repository
class CountDossiers {

    /** From this many subjects on, one pass over all agencies is cheaper than a question each. */
    private static final int MANY = 4;

    private final JdbcClient jdbc;

    CountDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rates of each subject under each definition. */
    Map<Subject, Map<RateDefinition, Rate>> of(
            Collection<RateDefinition> definitions, Collection<Scope> scopes, Period period, AsKnown known) {
        var pass = new Pass(List.copyOf(definitions), period, known);
        boolean many = scopes.size() >= MANY;
        Map<String, Map<RateDefinition, Rate>> roots = many ? pass.byRoot() : Map.of();
        return scopes.stream()
                .collect(Collectors.toMap(
                        Scope::subject, scope -> many && !scope.unit() ? sum(scope, roots) : pass.count(scope)));
    }

    /** SQL that finds by index every dossier some of the definitions may count; it says nothing more of them. */
    static String touched(Collection<RateDefinition> definitions) {
        String received = "received_on BETWEEN :from AND :to";
        return definitions.stream()
                        .anyMatch(one -> one.numerator().asks(Fact.DONE)
                                || one.denominator().asks(Fact.DONE))
                ? "(" + received + " OR finished_on BETWEEN :from AND :to)"
                : received;
    }

    private static Map<RateDefinition, Rate> sum(Scope scope, Map<String, Map<RateDefinition, Rate>> roots) {
        return scope.codes().stream()
                .flatMap(code -> roots.getOrDefault(code, Map.of()).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Rate::plus));
    }

    /** One question for all definitions. */
    private final class Pass {

        private final List<RateDefinition> definitions;
        private final Period period;
        private final AsKnown known;
        private final String counts;

        Pass(List<RateDefinition> definitions, Period period, AsKnown known) {
            this.definitions = definitions;
            this.period = period;
            this.known = known;
            this.counts = IntStream.range(0, definitions.size())
                    .mapToObj(i -> "count(*) FILTER (WHERE %s) AS met_%d, count(*) FILTER (WHERE %s) AS counted_%d"
                            .formatted(
                                    definitions.get(i).numerator().sql(),
                                    i,
                                    definitions.get(i).denominator().sql(),
                                    i))
                    .collect(Collectors.joining(", "));
        }

        Map<RateDefinition, Rate> count(Scope scope) {
            Map<String, Object> values = new HashMap<>();
            String where = scope.sql(values);
            return jdbc.sql("SELECT " + counts + " FROM " + known.from(values) + " WHERE " + touched(definitions) + " AND "
                            + where)
                    .params(values)
                    .param("from", period.from())
                    .param("to", period.to())
                    .query((row, index) -> rates(row))
                    .single();
        }

        Map<String, Map<RateDefinition, Rate>> byRoot() {
            Map<String, Map<RateDefinition, Rate>> roots = new HashMap<>();
            Map<String, Object> values = new HashMap<>();
            jdbc.sql("SELECT agency_root, " + counts + " FROM " + known.from(values) + " WHERE " + touched(definitions)
                            + " GROUP BY agency_root")
                    .params(values)
                    .param("from", period.from())
                    .param("to", period.to())
                    .query(row -> {
                        roots.put(row.getString("agency_root"), rates(row));
                    });
            return roots;
        }

        private Map<RateDefinition, Rate> rates(ResultSet row) throws SQLException {
            Map<RateDefinition, Rate> rates = new HashMap<>();
            for (int i = 0; i < definitions.size(); i++) {
                rates.put(definitions.get(i), new Rate(row.getLong("met_" + i), row.getLong("counted_" + i)));
            }
            return rates;
        }
    }
}
