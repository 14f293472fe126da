package vn.hoso.indexer.rates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoso.indexer.dossier.Channel;
import vn.hoso.indexer.dossier.Listing;
import vn.hoso.indexer.rates.formula.Fact;

/** The dossiers behind a figure: each one, with its facts. */
@Repository
class DossiersBehind {

    private static final String FACTS = Arrays.stream(Fact.values())
            .map(fact -> fact.sql() + " AS fact_" + fact.name())
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final CountDossiers counts;

    DossiersBehind(JdbcClient jdbc, CountDossiers counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    /**
     * A page of those for which an SQL condition holds, by day of reception, then code.
     *
     * @param definition under which their facts are judged
     */
    Listing<CountedDossier> list(
            RateDefinition definition, Subject subject, Period period, String which, int page, int size) {
        Map<String, Object> values = new HashMap<>();
        String where = " FROM dossier WHERE " + CountDossiers.touched(List.of(definition)) + " AND "
                + counts.in(subject, values) + " AND " + which;
        values.put("from", period.from());
        values.put("to", period.to());
        long total = jdbc.sql("SELECT count(*)" + where)
                .params(values)
                .query(Long.class)
                .single();
        List<CountedDossier> rows = jdbc.sql("SELECT code, agency, procedure, channel, received_on, " + FACTS + where
                        + " ORDER BY received_on, code LIMIT :size OFFSET :skip")
                .params(values)
                .param("size", size)
                .param("skip", Listing.offset(page, size))
                .query((row, index) -> dossier(row, definition))
                .list();
        return new Listing<>(rows, Math.max(1, page), size, total);
    }

    private static CountedDossier dossier(ResultSet row, RateDefinition definition) throws SQLException {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        for (Fact fact : Fact.values()) {
            if (row.getBoolean("fact_" + fact.name())) {
                facts.add(fact);
            }
        }
        return CountedDossier.of(
                row.getString("code"),
                row.getString("agency"),
                row.getString("procedure"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("received_on", LocalDate.class),
                facts,
                definition);
    }
}
