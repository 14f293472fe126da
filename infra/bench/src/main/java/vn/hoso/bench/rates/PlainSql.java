package vn.hoso.bench.rates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What a page says, asked of the table of dossiers itself, for one definition where the page asks all of them: the least
 * that a page without a tally would take.
 */
final class PlainSql {

    private static final String MET = "component_attached OR documents > 0";
    private static final String COUNTED = "status <> 3 AND channel IN ('COUNTER', 'POST')";
    private static final String RATE = "count(*) FILTER (WHERE " + MET + "), count(*)";
    private static final int ROWS = 50;

    private PlainSql() {}

    /** A figure of each agency and of its base, the year before. */
    static List<String> everyAgency(Asked asked) {
        return withBase(asked, "SELECT agency_root, " + RATE + " FROM dossier WHERE %s AND " + COUNTED + " GROUP BY 1");
    }

    /** The same with the records as they stood at the end of a day. */
    static List<String> everyAgencyAsKnown(Asked asked) {
        String moment = "timestamptz '" + asked.known().plusDays(1) + " 00:00 Asia/Ho_Chi_Minh'";
        String columns = "agency_root, received_on, status, channel, component_attached, documents";
        return withBase(
                asked,
                "SELECT agency_root, " + RATE + " FROM (SELECT " + columns + " FROM dossier WHERE known_since <= "
                        + moment
                        + " UNION ALL SELECT " + columns + " FROM dossier_past WHERE known_since <= " + moment
                        + " AND known_until > " + moment + ") AS known WHERE %s AND " + COUNTED + " GROUP BY 1");
    }

    /** A figure of each agency of a group. */
    static List<String> group(Asked asked) {
        return withBase(
                asked,
                "SELECT agency_root, " + RATE + " FROM dossier WHERE %s AND " + COUNTED + " AND " + ofGroup(asked)
                        + " GROUP BY 1");
    }

    /** A figure of each unit of an agency. */
    static List<String> units(Asked asked) {
        return withBase(
                asked,
                "SELECT agency, " + RATE + " FROM dossier WHERE %s AND " + COUNTED + " AND " + ofAgency(asked)
                        + " GROUP BY 1");
    }

    /** How many dossiers of an agency were counted, and the first of them. */
    static List<String> dossiersOfAgency(Asked asked) {
        return dossiers(asked, ofAgency(asked));
    }

    /** How many dossiers of a group were counted, and the first of them. */
    static List<String> dossiersOfGroup(Asked asked) {
        return dossiers(asked, ofGroup(asked));
    }

    /** How many dossiers of an agency were not counted, and the first of them. */
    static List<String> leftOutOfAgency(Asked asked) {
        return dossiers(asked, ofAgency(asked) + " AND NOT (" + COUNTED + ")", "count(*)");
    }

    /** How many dossiers of a group were not counted, and the first of them. */
    static List<String> leftOutOfGroup(Asked asked) {
        return dossiers(asked, ofGroup(asked) + " AND NOT (" + COUNTED + ")", "count(*)");
    }

    private static List<String> dossiers(Asked asked, String whose) {
        return dossiers(asked, COUNTED + " AND " + whose, RATE);
    }

    private static List<String> dossiers(Asked asked, String which, String counts) {
        String from = " FROM dossier WHERE " + within(asked.from(), asked.to()) + " AND " + which;
        return List.of("SELECT " + counts + from, "SELECT * " + from + " ORDER BY received_on, code LIMIT " + ROWS);
    }

    /** How the dossiers of an agency stand under two definitions. */
    static List<String> differenceOfAgency(Asked asked) {
        return difference(asked, ofAgency(asked));
    }

    /** How the dossiers of a group stand under two definitions. */
    static List<String> differenceOfGroup(Asked asked) {
        return difference(asked, ofGroup(asked));
    }

    private static List<String> difference(Asked asked, String whose) {
        return List.of("SELECT " + MET + ", (" + MET
                + ") AND (NOT paper_result OR result_issued), count(*) FROM dossier WHERE "
                + within(asked.from(), asked.to()) + " AND status <> 3 AND " + whose + " GROUP BY 1, 2");
    }

    /** What was published. */
    static List<String> published() {
        return List.of("SELECT * FROM rate_freeze ORDER BY to_day DESC, from_day, revision");
    }

    /** The figures of the first publication. */
    static List<String> publishedFigures(String definition) {
        return List.of("SELECT * FROM rate_frozen WHERE published = 1 AND definition = '" + definition
                + "' ORDER BY position");
    }

    /** Paper dossiers with no scan, by age. */
    static List<String> owed(String whose) {
        return List.of(
                "SELECT current_date - received_on < 1, current_date - received_on < 7, current_date - received_on < 30,"
                        + " count(*), min(received_on) FROM dossier WHERE " + COUNTED + " AND NOT (" + MET + ") AND "
                        + whose
                        + " GROUP BY 1, 2, 3");
    }

    static String ofAgency(Asked asked) {
        return "agency_root = '" + asked.agency() + "'";
    }

    private static String ofGroup(Asked asked) {
        return "agency_root LIKE '" + (asked.group().equals("group:ministry") ? "G" : "H") + "%'";
    }

    private static List<String> withBase(Asked asked, String sql) {
        return List.of(
                sql.replace("%s", within(asked.from(), asked.to())),
                sql.replace("%s", within(asked.from().minusYears(1), asked.to().minusYears(1))));
    }

    private static String within(YearMonth from, YearMonth to) {
        LocalDate first = from.atDay(1);
        LocalDate last = to.atEndOfMonth();
        return "received_on BETWEEN '" + first + "' AND '" + last + "'";
    }
}
