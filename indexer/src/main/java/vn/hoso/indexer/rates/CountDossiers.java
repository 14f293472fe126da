package vn.hoso.indexer.rates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.agency.Agencies;

/** Counts the dossiers of each definition, all definitions in one pass over the records. */
@Repository
class CountDossiers {

    /** Received in the period; dossiers that were not accepted (status 3) are in no set. */
    static final String RECEIVED = "received_on BETWEEN :from AND :to AND status <> 3";

    /** From this many subjects on, one pass over all agencies is cheaper than a question each. */
    private static final int MANY = 4;

    private static final String COUNTS = Arrays.stream(RateDefinition.values())
            .map(definition -> "count(*) FILTER (WHERE %s) AS %s_met, count(*) FILTER (WHERE %s) AS %s_counted"
                    .formatted(definition.met(), definition.name(), definition.counted(), definition.name()))
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final Agencies agencies;

    CountDossiers(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /** The rates of each subject. */
    Map<Subject, Map<RateDefinition, Rate>> of(Collection<Subject> subjects, Period period) {
        Map<Subject, Map<RateDefinition, Rate>> counts = new LinkedHashMap<>();
        boolean many = subjects.size() >= MANY;
        Map<String, Map<RateDefinition, Rate>> roots = many ? byRoot(period) : Map.of();
        for (Subject subject : subjects) {
            counts.put(
                    subject, many && !subject.id().contains(".") ? fromRoots(subject, roots) : count(subject, period));
        }
        return counts;
    }

    /** SQL that holds for the dossiers of a subject; puts its values in. */
    String in(Subject subject, Map<String, Object> values) {
        if (subject instanceof Subject.OfGroup ofGroup) {
            values.put("roots", agencies.codes(ofGroup.group()));
            return "agency_root IN (:roots)";
        }
        values.put("agency", subject.id());
        values.put("below", subject.id() + ".%");
        return "(agency = :agency OR agency LIKE :below)";
    }

    private Map<RateDefinition, Rate> fromRoots(Subject subject, Map<String, Map<RateDefinition, Rate>> roots) {
        if (subject instanceof Subject.OfGroup ofGroup) {
            return agencies.codes(ofGroup.group()).stream()
                    .flatMap(code -> roots.getOrDefault(code, Map.of()).entrySet().stream())
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            Map.Entry::getValue,
                            Rate::plus,
                            () -> new EnumMap<>(RateDefinition.class)));
        }
        return roots.getOrDefault(subject.id(), Map.of());
    }

    private Map<RateDefinition, Rate> count(Subject subject, Period period) {
        Map<String, Object> values = new HashMap<>();
        String where = in(subject, values);
        return jdbc.sql("SELECT " + COUNTS + " FROM dossier WHERE " + RECEIVED + " AND " + where)
                .params(values)
                .param("from", period.from())
                .param("to", period.to())
                .query((row, index) -> rates(row))
                .single();
    }

    private Map<String, Map<RateDefinition, Rate>> byRoot(Period period) {
        Map<String, Map<RateDefinition, Rate>> counts = new HashMap<>();
        jdbc.sql("SELECT agency_root, " + COUNTS + " FROM dossier WHERE " + RECEIVED + " GROUP BY agency_root")
                .param("from", period.from())
                .param("to", period.to())
                .query(row -> {
                    counts.put(row.getString("agency_root"), rates(row));
                });
        return counts;
    }

    private static Map<RateDefinition, Rate> rates(ResultSet row) throws SQLException {
        Map<RateDefinition, Rate> rates = new EnumMap<>(RateDefinition.class);
        for (RateDefinition definition : RateDefinition.values()) {
            rates.put(
                    definition,
                    new Rate(row.getLong(definition.name() + "_met"), row.getLong(definition.name() + "_counted")));
        }
        return rates;
    }
}
