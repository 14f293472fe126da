package vn.hoso.indexer.rates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.access.Reach;
import vn.hoso.indexer.rates.formula.Fact;

/**
 * Counts by going through the dossiers of a period, all definitions in one pass; of all agencies, whoever asks: a figure
 * is public, the dossiers behind it are not.
 */
@Repository
class ScanDossiers {

    /** Where a figure of any definition may come from: dossiers received or finished in the period. */
    private static final String TOUCHED = touched(RateDefinitions.all());

    private final JdbcClient jdbc;

    ScanDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** SQL that finds by index every dossier some of the definitions may count; it says nothing more of them. */
    static String touched(Collection<RateDefinition> definitions) {
        return Stream.of(Fact.REC, Fact.DONE)
                .filter(event -> definitions.stream().anyMatch(one -> one.asks(event)))
                .map(event -> day(event) + " BETWEEN :from AND :to")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** The column of the day of an event. */
    static String day(Fact event) {
        return event == Fact.DONE ? "finished_on" : "received_on";
    }

    /** The rates of one scope. */
    Map<RateDefinition, Rate> unit(Collection<RateDefinition> definitions, Scope scope, Period period, AsKnown known) {
        var counts = new Counts(definitions);
        Map<String, Object> values = new HashMap<>();
        String where = scope.sql(values);
        return Reach.whole(
                () -> ask("SELECT " + counts.sql(), touched(definitions) + " AND " + where, period, known, values)
                        .query((row, index) -> counts.rates(row))
                        .single());
    }

    /** The rates of each of some agencies of level 1 or directly below. */
    Map<String, Map<RateDefinition, Rate>> byAgency(
            Collection<RateDefinition> definitions, Collection<String> agencies, Period period, AsKnown known) {
        var counts = new Counts(definitions);
        Map<String, Map<RateDefinition, Rate>> rates = new HashMap<>();
        RowCallbackHandler keep = row -> rates.put(row.getString("whose"), counts.rates(row));
        Map<Boolean, List<String>> levels =
                agencies.stream().collect(Collectors.partitioningBy(code -> code.contains(".")));
        return Reach.whole(() -> {
            levels.forEach((units, codes) -> {
                if (!codes.isEmpty()) {
                    Map<String, Object> values = new HashMap<>();
                    values.put(
                            "roots",
                            codes.stream().map(code -> code.substring(0, 3)).collect(Collectors.toSet()));
                    values.put("codes", codes);
                    String whose = units ? "tally_agency(agency)" : "agency_root";
                    ask(
                                    "SELECT " + whose + " AS whose, " + counts.sql(),
                                    touched(definitions) + " AND agency_root IN (:roots) AND " + whose
                                            + " IN (:codes) GROUP BY 1",
                                    period,
                                    known,
                                    values)
                            .query(keep);
                }
            });
            return rates;
        });
    }

    /** The level-1 agencies that have dossiers some definition may count. */
    List<String> roots(Period period, AsKnown known) {
        return Reach.whole(() -> ask("SELECT DISTINCT agency_root", TOUCHED, period, known, new HashMap<>())
                .query(String.class)
                .list());
    }

    /** The units directly below an agency that have dossiers some definition may count, in order of the code. */
    List<String> units(String agency, Period period, AsKnown known) {
        Map<String, Object> values = new HashMap<>();
        values.put("unit", "^" + agency.replace(".", "\\.") + "\\.[A-Z0-9]+");
        values.put("below", agency + ".%");
        return Reach.whole(() -> ask(
                        "SELECT DISTINCT substring(agency FROM :unit)",
                        TOUCHED + " AND agency LIKE :below ORDER BY 1",
                        period,
                        known,
                        values)
                .query(String.class)
                .list());
    }

    private StatementSpec ask(String select, String where, Period period, AsKnown known, Map<String, Object> values) {
        String from = known.from(values);
        return jdbc.sql(select + " FROM " + from + " WHERE " + where)
                .params(values)
                .param("from", period.from())
                .param("to", period.to());
    }

    /** The two counts of each definition, as columns. */
    private static final class Counts {

        private final List<RateDefinition> definitions;

        Counts(Collection<RateDefinition> definitions) {
            this.definitions = List.copyOf(definitions);
        }

        String sql() {
            return IntStream.range(0, definitions.size())
                    .mapToObj(i -> "count(*) FILTER (WHERE %s) AS met_%d, count(*) FILTER (WHERE %s) AS counted_%d"
                            .formatted(
                                    definitions.get(i).numerator().sql(),
                                    i,
                                    definitions.get(i).denominator().sql(),
                                    i))
                    .collect(Collectors.joining(", "));
        }

        Map<RateDefinition, Rate> rates(ResultSet row) throws SQLException {
            Map<RateDefinition, Rate> rates = new HashMap<>();
            for (int i = 0; i < definitions.size(); i++) {
                rates.put(definitions.get(i), new Rate(row.getLong("met_" + i), row.getLong("counted_" + i)));
            }
            return rates;
        }
    }
}
