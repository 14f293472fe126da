package vn.hoso.indexer.rates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoso.indexer.rates.formula.Fact;

/**
 * A dossier made up at random, as a line of the register and as the facts that follow from it, worked out here a second
 * time and in another way than the records do.
 */
record RandomDossier(
        String code,
        String agency,
        String channel,
        @Nullable LocalDate receivedOn,
        int status,
        @Nullable LocalDate finishedOn,
        boolean paperResult,
        boolean issued,
        boolean verified,
        List<String> components,
        boolean synced,
        boolean population) {

    /** The columns of {@link #line}. */
    static final String HEAD = "code,agency,procedure,channel,receivedOn,status,finishedOn,paperResult,"
            + "resultIssued,resultVerified,components,resultSynced,populationData";

    private static final String[] STATES = {"MISSING", "ATTACHED", "CONVERTED", "CONVERTED"};
    private static final String[] ORIGINS = {"", "/PAPER", "/REUSED", "/STORE"};

    /** Received, if at all, between May and July of 2015. */
    static RandomDossier of(Random random, String agency, int ordinal) {
        LocalDate day = LocalDate.of(2015, 5, 15).plusDays(random.nextInt(60));
        var components = new ArrayList<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            components.add(
                    "TP%d/%s/%s%s".formatted(i, random.nextBoolean(), one(random, STATES), one(random, ORIGINS)));
        }
        return new RandomDossier(
                "%s-%02d%02d%02d-%04d".formatted(agency, 15, day.getMonthValue(), day.getDayOfMonth(), ordinal),
                agency,
                one(random, "COUNTER", "POST", "ONLINE"),
                random.nextInt(12) == 0 ? null : day,
                1 + random.nextInt(10),
                random.nextBoolean() ? null : day.plusDays(random.nextInt(20)),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                components,
                random.nextBoolean(),
                random.nextBoolean());
    }

    String line() {
        return String.join(
                ",",
                code,
                agency,
                "1.001193",
                channel,
                receivedOn == null ? "" : receivedOn.toString(),
                String.valueOf(status),
                finishedOn == null ? "" : finishedOn.toString(),
                String.valueOf(paperResult),
                String.valueOf(issued),
                String.valueOf(verified),
                String.join(";", components),
                String.valueOf(synced),
                String.valueOf(population));
    }

    Set<Fact> facts(Period period) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        add(facts, Fact.REC, in(period, receivedOn) && status != 3);
        add(facts, Fact.DONE, in(period, finishedOn) && receivedOn != null && status >= 9);
        add(facts, Fact.PAPER, !channel.equals("ONLINE"));
        String all = ";" + String.join(";", components);
        add(facts, Fact.IN1, all.contains("/ATTACHED") || all.contains("/CONVERTED"));
        add(facts, Fact.IN, all.contains("/true/") && !all.matches(".*/true/(MISSING|ATTACHED).*"));
        add(facts, Fact.RES, paperResult);
        add(facts, Fact.OUT, issued);
        add(facts, Fact.OUTV, issued && verified);
        add(facts, Fact.REU, all.matches(".*/(ATTACHED|CONVERTED)/(REUSED|STORE).*"));
        add(facts, Fact.STORE, all.matches(".*/(ATTACHED|CONVERTED)/STORE.*"));
        add(facts, Fact.SYNC, synced);
        add(facts, Fact.POP, population);
        return facts;
    }

    private static void add(Set<Fact> facts, Fact fact, boolean there) {
        if (there) {
            facts.add(fact);
        }
    }

    private static boolean in(Period period, @Nullable LocalDate day) {
        return day != null && !day.isBefore(period.from()) && !day.isAfter(period.to());
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
