package vn.hoso.bench.rates;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;

/**
 * The questions of pages put to the table of dossiers itself: one definition, the period and the year before. A page asks
 * all definitions, so what this takes is the least that a page without a tally would take.
 */
final class PlainSql {
    private static final String QUESTION = """
            SELECT %s, count(*) FILTER (WHERE component_attached OR documents > 0), count(*) FROM dossier
            WHERE received_on BETWEEN ? AND ? AND status <> 3 AND channel IN ('COUNTER', 'POST') %s GROUP BY 1
            """;

    private final Connection connection;
    private final Random random;

    PlainSql(Connection connection, long seed) {
        this.connection = connection;
        this.random = new Random(seed);
    }

    /** Every agency over so many months. */
    void everyAgency(int months) throws SQLException {
        ask(QUESTION.formatted("agency_root", ""), months);
    }

    /** The units of an agency over so many months. */
    void units(String root, int months) throws SQLException {
        ask(QUESTION.formatted("agency", "AND agency_root = '" + root + "'"), months);
    }

    private void ask(String sql, int months) throws SQLException {
        YearMonth last = YearMonth.from(MakeDossiers.FROM)
                .plusMonths(MakeDossiers.MONTHS - 1L)
                .minusMonths(random.nextInt(25 - months));
        LocalDate from = last.minusMonths(months - 1L).atDay(1);
        for (int back = 0; back < 2; back++) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setObject(1, from.minusYears(back));
                statement.setObject(2, last.atEndOfMonth().minusYears(back));
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getLong(2);
                    }
                }
            }
        }
    }
}
