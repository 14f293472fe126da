package vn.hoso.bench.rates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/**
 * What is asked of a page, drawn at random.
 *
 * @param from first month
 * @param to last month; the year before is there to compare with
 * @param definition id of a definition
 * @param agency a level-1 agency
 * @param group a group of agencies
 * @param side which dossiers behind the figure
 */
record Asked(YearMonth from, YearMonth to, String definition, String agency, String group, String side) {

    private static final List<String> DEFINITIONS =
            List.of("CONV.v1", "SEED-ERES.v1", "DIGI.2022", "COMP.v1", "RESD.v1");
    private static final YearMonth LAST = YearMonth.from(MakeDossiers.FROM).plusMonths(MakeDossiers.MONTHS - 1L);

    /** Draws so many months of the last two years but one quarter, of one of some agencies. */
    static Asked draw(Random random, int months, List<String> agencies) {
        YearMonth last = LAST.minusMonths(random.nextInt(25 - Math.min(months, 24)));
        return new Asked(
                last.minusMonths(months - 1L),
                last,
                one(random, DEFINITIONS),
                one(random, agencies),
                one(random, List.of("group:ministry", "group:locality")),
                one(random, List.of("NUMERATOR", "DENOMINATOR", "MISSING")));
    }

    /** The end of the month two months after the last. */
    LocalDate known() {
        return to.plusMonths(2).atEndOfMonth();
    }

    /** The period and the definition, as pages are asked for them. */
    String query() {
        return "from=" + from + "&to=" + to + "&definition=" + definition;
    }

    private static String one(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
