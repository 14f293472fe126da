package vn.hoso.bench.rates;

import java.util.List;
import java.util.function.Function;

/** Every kind of page of rates, and the same question put to the table of dossiers. */
final class RatesQuestions {

    private static final String TWO_DEFINITIONS = "&definition=DIGI.2022&against=COMP.v1&subject=";

    private RatesQuestions() {}

    /**
     * A kind of page.
     *
     * @param name what is asked
     * @param months how many months of it
     * @param page makes its path
     * @param plain makes the same question to the table of dossiers, as statements
     */
    record Kind(String name, int months, Function<Asked, String> page, Function<Asked, List<String>> plain) {}

    static List<Kind> kinds() {
        return List.of(
                new Kind("one month, every agency", 1, RatesQuestions::rates, PlainSql::everyAgency),
                new Kind("ten months, every agency", 10, RatesQuestions::rates, PlainSql::everyAgency),
                new Kind("24 months, every agency", 24, RatesQuestions::rates, PlainSql::everyAgency),
                new Kind(
                        "ten months closing on the 14th",
                        10,
                        asked -> rates(asked) + "&calendar=REPORT15",
                        PlainSql::everyAgency),
                new Kind(
                        "ten months, agencies as they are",
                        10,
                        asked -> rates(asked) + "&agencies=ARE",
                        PlainSql::everyAgency),
                new Kind(
                        "ten months of a group",
                        10,
                        asked -> rates(asked) + "&subject=" + asked.group(),
                        PlainSql::group),
                new Kind("one month of an agency's units", 1, RatesQuestions::units, PlainSql::units),
                new Kind("ten months of an agency's units", 10, RatesQuestions::units, PlainSql::units),
                new Kind("the page as it opens", 6, asked -> "/rates", PlainSql::everyAgency),
                new Kind(
                        "dossiers behind an agency's month",
                        1,
                        asked -> dossiers(asked, asked.agency()),
                        PlainSql::dossiersOfAgency),
                new Kind(
                        "dossiers behind a group's month",
                        1,
                        asked -> dossiers(asked, asked.group()),
                        PlainSql::dossiersOfGroup),
                new Kind(
                        "dossiers behind a group's ten months",
                        10,
                        asked -> dossiers(asked, asked.group()),
                        PlainSql::dossiersOfGroup),
                new Kind(
                        "two definitions, an agency's month",
                        1,
                        asked -> difference(asked, asked.agency()),
                        PlainSql::differenceOfAgency),
                new Kind(
                        "two definitions, a group's ten months",
                        10,
                        asked -> difference(asked, asked.group()),
                        PlainSql::differenceOfGroup),
                new Kind(
                        "one month as known two months later",
                        1,
                        RatesQuestions::asKnown,
                        PlainSql::everyAgencyAsKnown),
                new Kind(
                        "ten months as known two months later",
                        10,
                        RatesQuestions::asKnown,
                        PlainSql::everyAgencyAsKnown),
                new Kind(
                        "left out of an agency's month",
                        1,
                        asked -> leftOut(asked, asked.agency()),
                        PlainSql::leftOutOfAgency),
                new Kind(
                        "left out of a group's ten months",
                        10,
                        asked -> leftOut(asked, asked.group()),
                        PlainSql::leftOutOfGroup),
                new Kind(
                        "a published month beside now",
                        1,
                        asked -> published(asked, ""),
                        asked -> PlainSql.publishedFigures(asked.definition())),
                new Kind(
                        "why an agency's published figure changed",
                        1,
                        asked -> published(asked, asked.agency()),
                        asked -> PlainSql.publishedFigures(asked.definition())),
                new Kind("published periods", 1, asked -> "/rates/published", asked -> PlainSql.published()),
                new Kind("what is owed", 1, asked -> "/rates/debt", asked -> PlainSql.owed("true")),
                new Kind(
                        "what an agency owes",
                        1,
                        asked -> "/rates/debt?subject=" + asked.agency(),
                        asked -> PlainSql.owed(PlainSql.ofAgency(asked))),
                new Kind("the wallboard", 1, asked -> "/rates/wall", asked -> PlainSql.owed("true")));
    }

    private static String rates(Asked asked) {
        return "/rates?" + asked.query();
    }

    private static String units(Asked asked) {
        return rates(asked) + "&subject=" + asked.agency();
    }

    private static String asKnown(Asked asked) {
        return rates(asked) + "&asOf=" + asked.known();
    }

    private static String dossiers(Asked asked, String subject) {
        return dossiers(asked, subject, asked.side());
    }

    private static String leftOut(Asked asked, String subject) {
        return dossiers(asked, subject, "LEFT_OUT");
    }

    private static String dossiers(Asked asked, String subject, String side) {
        return "/rates/dossiers?" + asked.query() + "&subject=" + subject + "&side=" + side;
    }

    private static String published(Asked asked, String subject) {
        return "/rates/published/1?definition=" + asked.definition() + "&subject=" + subject;
    }

    private static String difference(Asked asked, String subject) {
        return "/rates/difference?from=" + asked.from() + "&to=" + asked.to() + TWO_DEFINITIONS + subject;
    }
}
