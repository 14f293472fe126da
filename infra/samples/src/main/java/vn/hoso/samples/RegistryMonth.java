package vn.hoso.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The dossiers that a group of agencies receives in one month, the same every time they are made. */
final class RegistryMonth {
    private static final int ONLINE = 200;
    private static final List<String> PROCEDURES = List.of(
            "1.001193", "1.000894", "1.004873", "2.000635", "2.000815", "1.001612", "1.013225", "1.013978", "1.001699");

    private final List<String> agencies;
    private final int year;
    private final int month;
    private final List<Integer> agencyOf = new ArrayList<>();
    private final int[] ordinals;

    RegistryMonth(List<String> agencies, int year, int month) {
        this.agencies = agencies;
        this.year = year;
        this.month = month;
        this.ordinals = new int[agencies.size()];
        SplittableRandom random = random(1);
        for (int i = 0; i < ExampleRegistry.A_MONTH + ONLINE; i++) {
            // The square gives the first agencies more dossiers than the last: no two are of one size.
            double share = random.nextDouble();
            int agency = i < agencies.size() ? i : (int) ((0.35 * share + 0.65 * share * share) * agencies.size());
            agencyOf.add(agency);
        }
    }

    /** Rows of which exactly so many paper dossiers are converted and so many paper results issued electronically. */
    List<String> rows(int convert, int issue) {
        Set<Integer> converted = best(convert, 2, dossier -> !online(dossier));
        Set<Integer> issued = best(issue, 3, RegistryMonth::paperResult);
        return IntStream.range(0, agencyOf.size())
                .mapToObj(dossier -> row(dossier, online(dossier) || converted.contains(dossier), issued))
                .toList();
    }

    private static boolean online(int dossier) {
        return dossier % 6 == 5;
    }

    /** Every sixth dossier, never an online one alone, ends without a paper result. */
    private static boolean paperResult(int dossier) {
        return dossier % 6 != (dossier / 6) % 6;
    }

    /** The dossiers chosen: agencies differ in how far they are, and luck does the rest. */
    private Set<Integer> best(int count, int purpose, IntPredicate eligible) {
        SplittableRandom random = random(purpose);
        double[] lag = IntStream.range(0, agencyOf.size())
                .mapToDouble(dossier -> random.nextDouble() + 0.5 * ((agencyOf.get(dossier) * 7 + purpose) % 10) / 10)
                .toArray();
        List<Integer> order = IntStream.range(0, agencyOf.size())
                .filter(eligible)
                .boxed()
                .sorted(Comparator.comparingDouble(dossier -> lag[dossier]))
                .toList();
        return new HashSet<>(order.subList(0, count));
    }

    private String row(int dossier, boolean attached, Set<Integer> issued) {
        int agency = agencyOf.get(dossier);
        LocalDate received = LocalDate.of(year, month, 1 + dossier % 28);
        String code = String.format(
                Locale.ROOT,
                "%s-%02d%02d%02d-%04d",
                agencies.get(agency),
                year % 100,
                month,
                received.getDayOfMonth(),
                ++ordinals[agency]);
        boolean result = issued.contains(dossier);
        String channel = online(dossier) ? "ONLINE" : dossier % 11 == 0 ? "POST" : "COUNTER";
        return String.join(
                ",",
                code,
                agencies.get(agency),
                PROCEDURES.get((agency + dossier) % PROCEDURES.size()),
                channel,
                received.toString(),
                dossier % 4 == 0 ? "9" : "10",
                received.plusDays(3 + dossier % 9).toString(),
                Boolean.toString(paperResult(dossier)),
                Boolean.toString(result),
                Boolean.toString(result && dossier % 3 != 0),
                components(dossier, attached));
    }

    private static String components(int dossier, boolean attached) {
        if (!attached) {
            return "TP01/true/MISSING;TP02/true/MISSING";
        }
        return switch (dossier % 5) {
            case 0, 1 -> "TP01/true/CONVERTED;TP02/true/CONVERTED";
            case 2 -> "TP01/true/CONVERTED;TP02/true/ATTACHED";
            case 3 -> "TP01/true/ATTACHED;TP02/true/ATTACHED";
            default -> "TP01/true/ATTACHED;TP02/true/MISSING";
        };
    }

    private SplittableRandom random(int purpose) {
        return new SplittableRandom(((year * 100L + month) * 100 + agencies.size()) * 10 + purpose);
    }
}
