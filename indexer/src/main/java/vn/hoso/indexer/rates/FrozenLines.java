package vn.hoso.indexer.rates;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.rates.GroupMonths.GroupMonth;

/**
 * What a report of a frozen period tells, kept when it was frozen: whose figures, under which names, against what. Nothing
 * of it is worked out again, for the list of agencies and the definitions may have changed since.
 */
@Repository
public class FrozenLines {

    private final JdbcClient jdbc;

    FrozenLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps figures in their order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(long freeze, List<RateLine> lines) {
        int position = 0;
        for (RateLine line : lines) {
            Base base = line.base();
            jdbc.sql("""
                            INSERT INTO rate_frozen (published, position, subject, name_vi, name_en, definition, numerator,
                              denominator, base_numerator, base_denominator, base_predecessors)
                            VALUES (:published, :position, :subject, :nameVi, :nameEn, :definition, :numerator, :denominator,
                              :baseNumerator, :baseDenominator, :predecessors)
                            """)
                    .param("published", freeze)
                    .param("position", position++)
                    .param("subject", line.subject().id())
                    .param("nameVi", line.nameVi())
                    .param("nameEn", line.nameEn())
                    .param("definition", line.definition().id())
                    .param("numerator", line.rate().numerator())
                    .param("denominator", line.rate().denominator())
                    .param("baseNumerator", base.comparable() ? base.rate().numerator() : null)
                    .param("baseDenominator", base.comparable() ? base.rate().denominator() : null)
                    .param("predecessors", base.predecessors().toArray(String[]::new))
                    .update();
        }
    }

    /** Keeps the year of months. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepMonths(long freeze, Map<RateDefinition, List<GroupMonth>> trend) {
        int position = 0;
        for (var one : trend.entrySet()) {
            for (GroupMonth month : one.getValue()) {
                jdbc.sql("""
                                INSERT INTO rate_frozen_month (published, definition, position, month, ministry_numerator,
                                  ministry_denominator, locality_numerator, locality_denominator)
                                VALUES (:published, :definition, :position, :month, :ministryNumerator,
                                  :ministryDenominator, :localityNumerator, :localityDenominator)
                                """)
                        .param("published", freeze)
                        .param("definition", one.getKey().id())
                        .param("position", position)
                        .param("month", month.month().atDay(1))
                        .param("ministryNumerator", month.ministries().numerator())
                        .param("ministryDenominator", month.ministries().denominator())
                        .param("localityNumerator", month.localities().numerator())
                        .param("localityDenominator", month.localities().denominator())
                        .update();
            }
            position++;
        }
    }

    /** The figures of every definition there was, in the order in which they were frozen, agencies as they were. */
    public List<RateLine> lines(Freeze freeze) {
        return jdbc.sql("SELECT * FROM rate_frozen WHERE published = :published ORDER BY position")
                .param("published", freeze.id())
                .query((row, index) -> line(row, freeze))
                .list();
    }

    private static RateLine line(ResultSet row, Freeze freeze) throws SQLException {
        boolean comparable = row.getObject("base_numerator") != null;
        Array predecessors = row.getArray("base_predecessors");
        return new RateLine(
                Subject.of(row.getString("subject")),
                row.getString("name_vi"),
                row.getString("name_en"),
                RateDefinitions.of(row.getString("definition")),
                freeze.days(),
                new Rate(row.getLong("numerator"), row.getLong("denominator")),
                new Base(
                        Base.Kind.SAME_PERIOD,
                        freeze.days().yearBefore(),
                        new Rate(row.getLong("base_numerator"), row.getLong("base_denominator")),
                        predecessors == null ? List.of() : List.of((String[]) predecessors.getArray()),
                        comparable),
                freeze.frozenAt(),
                null);
    }

    /** The year of months under each definition of the cover; empty when it was frozen before they were kept. */
    public Map<RateDefinition, List<GroupMonth>> months(Freeze freeze) {
        Map<RateDefinition, List<GroupMonth>> trend = new LinkedHashMap<>();
        jdbc.sql("SELECT * FROM rate_frozen_month WHERE published = :published ORDER BY position, month")
                .param("published", freeze.id())
                .query(row -> {
                    trend.computeIfAbsent(RateDefinitions.of(row.getString("definition")), one -> new ArrayList<>())
                            .add(new GroupMonth(
                                    YearMonth.from(row.getObject("month", LocalDate.class)),
                                    rate(row, "ministry"),
                                    rate(row, "locality")));
                });
        return trend;
    }

    private static Rate rate(ResultSet row, String group) throws SQLException {
        return new Rate(row.getLong(group + "_numerator"), row.getLong(group + "_denominator"));
    }
}
