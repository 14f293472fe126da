package vn.hoso.bench.rates;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** Every kind of page of rates, each asked of agencies, months and definitions drawn at random. */
final class RatesQuestions {
    private static final List<String> DEFINITIONS =
            List.of("CONV.v1", "SEED-ERES.v1", "DIGI.2022", "COMP.v1", "RESD.v1");
    private static final YearMonth LAST = YearMonth.from(MakeDossiers.FROM).plusMonths(MakeDossiers.MONTHS - 1);

    private final Random random;
    private final List<String> agencies;

    RatesQuestions(long seed, List<String> agencies) {
        this.random = new Random(seed);
        this.agencies = agencies;
    }

    /**
     * A kind of page.
     *
     * @param name what is asked
     * @param pages makes the path of one, at random
     */
    record Kind(String name, Pages pages) {}

    /** Makes paths. */
    interface Pages {
        String path(RatesQuestions drawn);
    }

    static List<Kind> kinds() {
        return List.of(
                new Kind("one month, every agency", ask -> "/rates?" + ask.month() + ask.definition()),
                new Kind("ten months, every agency", ask -> "/rates?" + ask.months(10) + ask.definition()),
                new Kind("24 months, every agency", ask -> "/rates?" + ask.months(24) + ask.definition()),
                new Kind(
                        "ten months closing on the 14th",
                        ask -> "/rates?" + ask.months(10) + ask.definition() + "&calendar=REPORT15"),
                new Kind(
                        "ten months, agencies as they are",
                        ask -> "/rates?" + ask.months(10) + ask.definition() + "&agencies=ARE"),
                new Kind(
                        "ten months of a group",
                        ask -> "/rates?" + ask.months(10) + ask.definition() + "&subject=" + ask.group()),
                new Kind(
                        "one month of an agency's units",
                        ask -> "/rates?" + ask.month() + ask.definition() + "&subject=" + ask.agency()),
                new Kind(
                        "ten months of an agency's units",
                        ask -> "/rates?" + ask.months(10) + ask.definition() + "&subject=" + ask.agency()),
                new Kind("the page as it opens", ask -> "/rates"),
                new Kind(
                        "dossiers behind an agency's month",
                        ask -> "/rates/dossiers?" + ask.month() + ask.definition() + "&subject=" + ask.agency()
                                + ask.side()),
                new Kind(
                        "dossiers behind a group's month",
                        ask -> "/rates/dossiers?" + ask.month() + ask.definition() + "&subject=" + ask.group()
                                + ask.side()),
                new Kind(
                        "dossiers behind a group's ten months",
                        ask -> "/rates/dossiers?" + ask.months(10) + ask.definition() + "&subject=" + ask.group()
                                + ask.side()),
                new Kind(
                        "two definitions, an agency's month",
                        ask -> "/rates/difference?" + ask.month() + "&definition=DIGI.2022&against=COMP.v1&subject="
                                + ask.agency()),
                new Kind(
                        "two definitions, a group's ten months",
                        ask -> "/rates/difference?" + ask.months(10) + "&definition=DIGI.2022&against=COMP.v1&subject="
                                + ask.group()),
                new Kind("one month as known two months later", ask -> ask.asKnown()),
                new Kind("published periods", ask -> "/rates/published"),
                new Kind("what is owed", ask -> "/rates/debt"),
                new Kind("what an agency owes", ask -> "/rates/debt?subject=" + ask.agency()));
    }

    private String month() {
        return months(1);
    }

    /** So many months of the last two years: the year before them is there to compare with. */
    private String months(int count) {
        YearMonth last = LAST.minusMonths(random.nextInt(25 - count));
        return "from=" + last.minusMonths(count - 1L) + "&to=" + last;
    }

    private String asKnown() {
        YearMonth month = LAST.minusMonths(3L + random.nextInt(20));
        return "/rates?from=" + month + "&to=" + month + definition() + "&asOf="
                + month.plusMonths(2).atEndOfMonth();
    }

    private String definition() {
        return "&definition=" + one(DEFINITIONS);
    }

    private String agency() {
        return one(agencies);
    }

    private String group() {
        return random.nextBoolean() ? "group:ministry" : "group:locality";
    }

    private String side() {
        return "&side=" + one(List.of("NUMERATOR", "DENOMINATOR", "MISSING"));
    }

    private String one(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
