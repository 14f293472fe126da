package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.indexer.OnRealServers;

/** What is counted change by change is what counting everything anew says, whatever happens and in whatever order. */
class TallyTest extends OnRealServers {

    /** Two provinces that merge, and a ministry. */
    private static final List<String> AGENCIES = List.of("H45", "H15", "G22");

    @Autowired
    private KeepTally tally;

    @Autowired
    private CountDossiers counts;

    @Autowired
    private ScanDossiers scan;

    @Autowired
    private PlatformTransactionManager transactions;

    /** A single change of one dossier, or of several at once. */
    private enum Kind {
        RECEIVED(
                "INSERT INTO dossier (code, agency, procedure, channel, received_on, status, finished_on, paper_result,"
                        + " result_issued, result_verified, component_attached, duty_converted, registered_at, updated_at, known_since)"
                        + " VALUES (:code, :agency, '1.001193', :channel, :day, :status, :day + 9, :yes, :no, :yes, :no, false,"
                        + " now(), now(), now() - :ago * interval '1 hour') ON CONFLICT (code) DO UPDATE SET channel = excluded.channel"),
        CONVERTED("UPDATE dossier SET duty_converted = true, component_attached = true WHERE code = :code"),
        FILED("UPDATE dossier SET documents = documents + 1 WHERE code = :code"),
        TAKEN_AWAY("UPDATE dossier SET documents = 0 WHERE code LIKE :prefix || '-14%7' AND documents > 0"),
        FINISHED("UPDATE dossier SET status = 9, finished_on = :day WHERE code = :code"),
        ISSUED(
                "UPDATE dossier SET result_issued = :yes, result_verified = :no, result_synced = :yes WHERE code = :code"),
        REUSED("UPDATE dossier SET reused = :yes, from_store = :no, population_data = :yes WHERE code = :code"),
        DOUBTED_OR_EXEMPTED("UPDATE dossier SET doubted = :yes, exempt = :no WHERE code = :code"),
        SEEN("UPDATE dossier SET readable = :yes, signed_off = :no, converted_here = :no WHERE code = :code"),
        REFUSED_AFTER_ALL("UPDATE dossier SET status = 3 WHERE code = :code"),
        DAY_CORRECTED("UPDATE dossier SET received_on = :day WHERE code = :code"),
        DAY_LOST("UPDATE dossier SET received_on = NULL WHERE code = :code"),
        MOVED("UPDATE dossier SET agency = :agency || CASE WHEN :yes THEN '.01' ELSE '.02.03' END WHERE code = :code"),
        MERGED("UPDATE dossier SET agency = 'H15' WHERE code LIKE 'H45-14%3' AND agency <> 'H15'"),
        REGISTERED_IN_ERROR("DELETE FROM dossier WHERE code = :code");

        private final String sql;

        Kind(String sql) {
            this.sql = sql;
        }
    }

    @Test
    void random_changes_are_each_counted_as_if_all_were_counted_anew() {
        var random = new Random(2014);
        for (int change = 0; change < 200; change++) {
            Kind kind = change < 60 || random.nextInt(4) == 0
                    ? Kind.RECEIVED
                    : Kind.values()[random.nextInt(Kind.values().length)];
            change(kind, random, change % 25 == 0);
            if (random.nextInt(40) == 0) {
                tally.fold();
            }
            LocalDate from = day(random);
            var period = new Period(from, from.plusDays(random.nextInt(120)));
            same(period, AsKnown.NOW, kind + " as change " + change);
            same(period, someDayAgo(random), kind + " as change " + change);
        }
        assertThat(tally.recount()).as("cells that were wrong").isZero();
    }

    @Test
    void thousands_of_random_changes_in_random_order_are_what_counting_everything_anew_says() {
        var random = new Random(2016);
        for (int change = 1; change <= 2_000; change++) {
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            change(random.nextInt(3) == 0 ? Kind.RECEIVED : kind, random, false);
            if (random.nextInt(20) == 0) {
                tally.fold();
            }
            if (change % 100 == 0) {
                assertThat(tally.recount()).as("wrong after change " + change).isZero();
            }
        }
    }

    @Test
    void a_past_that_was_brought_in_behind_the_tally_is_found_and_told_of_each_day() {
        var random = new Random(2013);
        for (int change = 0; change < 150; change++) {
            change(change < 60 ? Kind.RECEIVED : Kind.values()[random.nextInt(Kind.values().length)], random, false);
        }
        tally.fold();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("ALTER TABLE dossier DISABLE TRIGGER USER").update();
            jdbc.sql("UPDATE dossier SET known_since = known_since - interval '3 days' WHERE code LIKE 'H15-14%'")
                    .update();
            jdbc.sql("UPDATE dossier_past SET known_since = known_since - interval '3 days',"
                            + " known_until = known_until - interval '3 days' WHERE code LIKE 'H15-14%'")
                    .update();
            jdbc.sql("ALTER TABLE dossier ENABLE TRIGGER USER").update();
        });
        assertThat(tally.recount()).as("days that were wrong").isPositive();
        assertThat(tally.recount()).isZero();
        for (int question = 0; question < 40; question++) {
            same(new Period(LocalDate.of(2014, 3, 1), day(random).plusMonths(4)), someDayAgo(random), "what came in");
        }
    }

    private static AsKnown someDayAgo(Random random) {
        return AsKnown.of(
                LocalDate.now(Period.ZONE).minusDays(random.nextInt(14)).toString());
    }

    @Test
    void writers_at_once_lose_nothing() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> work = IntStream.range(0, 4)
                    .mapToObj(writer -> (Callable<Integer>) () -> write(new Random(writer)))
                    .toList();
            for (var done : writers.invokeAll(work)) {
                done.get();
            }
        } finally {
            writers.shutdownNow();
        }
        tally.fold();
        assertThat(tally.recount()).isZero();
    }

    /** Changes at random, folding and counting anew while others write. */
    private int write(Random random) {
        for (int change = 0; change < 30; change++) {
            change(Kind.values()[random.nextInt(Kind.values().length - 1)], random, false);
            if (change % 15 == 0) {
                tally.fold();
                assertThat(tally.recount()).isZero();
            }
        }
        return 30;
    }

    @Test
    void an_increment_that_was_missed_is_found_and_mended_by_counting_anew() {
        register("H33-140601-0001,H33,1.001193,COUNTER,2014-06-01,4,,true,false,false,TK/true/MISSING");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("ALTER TABLE dossier DISABLE TRIGGER dossier_tally_update").update();
            jdbc.sql("UPDATE dossier SET documents = 1 WHERE code = 'H33-140601-0001'")
                    .update();
            jdbc.sql("ALTER TABLE dossier ENABLE TRIGGER dossier_tally_update").update();
        });
        assertThat(converted()).isEqualTo("0 of 1");
        String found = rest().post().uri("/api/rates/recount").retrieve().body(String.class);
        assertThat(found)
                .as("the cell it left, the cell it came to, the sums of its half month, and those as known today")
                .isEqualTo("{\"wrong\":4}");
        assertThat(converted()).isEqualTo("1 of 1");
        assertThat(tally.recount()).isZero();
    }

    private String converted() {
        var figure = json.tree(String.valueOf(rest().get()
                        .uri("/api/rates?agency=H33&from=2014-06&to=2014-06&definition=CONV.v1")
                        .retrieve()
                        .body(String.class)))
                .get(0);
        return figure.path("numerator") + " of " + figure.path("denominator");
    }

    private void change(Kind kind, Random random, boolean throughTheRegister) {
        String agency = AGENCIES.get(random.nextInt(AGENCIES.size()));
        if (throughTheRegister) {
            var lines = new ArrayList<String>();
            for (int i = 0; i < 5; i++) {
                lines.add(RandomDossier.of(random, agency, random.nextInt(200)).line());
            }
            registerUnder(RandomDossier.HEAD, lines);
            return;
        }
        jdbc.sql(kind.sql)
                .params(new HashMap<>(Map.of(
                        "code",
                        "%s-14%04d".formatted(agency, random.nextInt(120)),
                        "prefix",
                        agency,
                        "agency",
                        agency,
                        "channel",
                        random.nextBoolean() ? "POST" : "ONLINE",
                        "day",
                        day(random),
                        "status",
                        1 + random.nextInt(10),
                        "yes",
                        random.nextBoolean(),
                        "no",
                        random.nextInt(3) == 0,
                        "ago",
                        random.nextInt(240))))
                .update();
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2014, 3, 1).plusDays(random.nextInt(100));
    }

    private void same(Period period, AsKnown known, String after) {
        List<String> codes = AGENCIES.stream()
                .flatMap(code -> Stream.of(code, code + ".01", code + ".02"))
                .toList();
        List<Scope> scopes = codes.stream()
                .map(code -> new Scope(Subject.agency(code), List.of(code.substring(0, 3))))
                .toList();
        Set<RateDefinition> all = Set.copyOf(RateDefinitions.all());
        var kept = counts.of(scopes.stream().collect(Collectors.toMap(scope -> scope, scope -> all)), period, known);
        var anew = scan.byAgency(RateDefinitions.all(), codes, period, known);
        assertThat(counts.roots(AGENCIES, period, known))
                .as("agencies in %s as known %s, after %s", period, known, after)
                .containsAll(AGENCIES.stream()
                        .filter(agency -> anew.getOrDefault(agency, Map.of()).values().stream()
                                .anyMatch(rate -> !rate.equals(Rate.NONE)))
                        .toList())
                .isSubsetOf(scan.roots(period, known));
        sameTogether(anew, period, known, after);
        for (Scope scope : scopes) {
            for (RateDefinition definition : RateDefinitions.all()) {
                assertThat(rate(kept.get(scope.subject()), definition))
                        .as(
                                "%s of %s in %s as known %s, after %s",
                                definition.id(), scope.subject().id(), period, known, after)
                        .isEqualTo(rate(anew.get(scope.subject().id()), definition));
            }
        }
    }

    /** As the agencies are today: what the one and the other were, together. */
    private void sameTogether(Map<String, Map<RateDefinition, Rate>> anew, Period period, AsKnown known, String after) {
        var merged = new Scope(Subject.agency("H15"), List.of("H15", "H45"));
        var kept = counts.of(Map.of(merged, Set.copyOf(RateDefinitions.all())), period, known);
        for (RateDefinition definition : RateDefinitions.all()) {
            assertThat(rate(kept.get(merged.subject()), definition))
                    .as("%s of the merged in %s as known %s, after %s", definition.id(), period, known, after)
                    .isEqualTo(rate(anew.get("H15"), definition).plus(rate(anew.get("H45"), definition)));
        }
    }

    private static Rate rate(@Nullable Map<RateDefinition, Rate> rates, RateDefinition definition) {
        return rates == null ? Rate.NONE : rates.getOrDefault(definition, Rate.NONE);
    }
}
