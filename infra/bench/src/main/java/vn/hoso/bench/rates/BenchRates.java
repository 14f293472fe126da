package vn.hoso.bench.rates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hoso.bench.report.Machine;
import vn.hoso.local.LocalEdition;
import vn.hoso.local.Stage;
import vn.hoso.servers.PortBase;
import vn.hoso.servers.Repository;

/** Measures the pages of rates at a country's scale. */
@Command(
        name = "rates",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a register of dossiers from a seed, asks every kind of page of rates of it, and the same of the bare",
            "table. Prints the figures and writes infra/docs/benchmarks-rates.md. Ten million dossiers need about 8 GB of disk."
        })
public final class BenchRates implements Callable<Integer> {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int UNMEASURED = 5;
    /** Two years lie before it. */
    private static final YearMonth PUBLISHED = YearMonth.from(MakeDossiers.FROM).plusYears(2);

    @Option(names = "--dossiers", paramLabel = "N", description = "How many. Default: 10,000,000.")
    long dossiers = 10_000_000;

    @Option(names = "--seed", paramLabel = "S", description = "The same seed makes the same register. Default: 1.")
    long seed = 1;

    @Option(names = "--rounds", paramLabel = "R", description = "How often each kind of page is asked. Default: 40.")
    int rounds = 40;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "Folder of the edition; kept, and measured again without making it anew. Default: temporary.")
    Optional<Path> keep = Optional.empty();

    @Option(names = "--write", paramLabel = "FILE", description = "Default: infra/docs/benchmarks-rates.md.")
    Optional<Path> write = Optional.empty();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        Path folder = keep.isPresent() ? Files.createDirectories(keep.get()) : Files.createTempDirectory("hoso-bench-");
        LocalEdition edition =
                LocalEdition.openOrMake(folder, Optional.of(PortBase.free().base()));
        // Its processes would outlive this JVM, however that ends.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(edition, folder), "stop-edition"));
        Consumer<String> told = spec.commandLine().getErr()::println;
        edition.up(told);
        var indexer = new IndexerPages(
                edition.stage(Stage.INDEXER).address(),
                edition.stage(Stage.INDEXER).machineToken());
        try (Connection connection = database(edition)) {
            var make = new MakeDossiers(connection, told);
            if (make.count() < dossiers) {
                make.make(dossiers, seed, indexer.agencies(MakeDossiers.FROM));
            }
            List<String> page = measure(indexer, connection, make.count(), told);
            page.forEach(spec.commandLine().getOut()::println);
            Files.write(write.orElse(Repository.root().resolve("infra/docs/benchmarks-rates.md")), page, UTF_8);
        }
        return 0;
    }

    private List<String> measure(IndexerPages indexer, Connection connection, long made, Consumer<String> told)
            throws Exception {
        var page = new RatesPage(
                LocalDate.now(Clock.system(VIETNAM)).toString(),
                "infra/hoso bench rates --dossiers %d --seed %d --rounds %d".formatted(made, seed, rounds),
                Machine.own());
        page.table(
                "Counting anew",
                "Online, while others may write. After the register was made, the first one fills what that went round; of a"
                        + " register that was kept it finds nothing.",
                "recount",
                "rows that were wrong",
                "s");
        for (String which : List.of("first", "again")) {
            String[] answer = {""};
            Timed timed = Timed.of(1, () -> answer[0] = indexer.post("/api/rates/recount"));
            page.row(which, answer[0].replaceAll("\\D", ""), RatesPage.ms(timed.median() / 1_000));
            told.accept(which + " recount: " + answer[0] + " " + timed.median());
        }
        if (indexer.json("/api/rates/freezes").isEmpty()) {
            indexer.post("/api/rates/freezes?period=" + PUBLISHED);
        }
        page.table(
                "Pages, beside plain SQL",
                "The bar: 200 ms at the 95th percentile. Milliseconds, " + rounds + " pages of each kind after "
                        + UNMEASURED
                        + " unmeasured. Plain SQL is the same question put to the table of dossiers in the same"
                        + " run, " + plainRounds()
                        + " times after one unmeasured; it asks one definition where a page asks all.",
                "page",
                "median",
                "95th percentile",
                "under 200",
                "plain SQL, median",
                "times as long");
        for (RatesQuestions.Kind kind : RatesQuestions.kinds()) {
            kind(kind, page, indexer, connection, told);
        }
        increment(page, connection);
        return page.lines();
    }

    private void kind(
            RatesQuestions.Kind kind,
            RatesPage page,
            IndexerPages indexer,
            Connection connection,
            Consumer<String> told)
            throws Exception {
        List<String> agencies = indexer.agencies(MakeDossiers.FROM);
        var random = new Random(seed);
        Supplier<Asked> asked = () -> Asked.draw(random, kind.months(), agencies);
        Timed.of(UNMEASURED, () -> indexer.get(kind.page().apply(asked.get())));
        Timed pages = Timed.of(rounds, () -> indexer.get(kind.page().apply(asked.get())));
        run(connection, kind.plain().apply(asked.get()));
        Timed plain = Timed.of(plainRounds(), () -> run(connection, kind.plain().apply(asked.get())));
        page.row(
                kind.name(),
                RatesPage.ms(pages.median()),
                RatesPage.ms(pages.percentile95()),
                pages.percentile95() < RatesPage.BAR ? "yes" : "**no**",
                RatesPage.ms(plain.median()),
                RatesPage.ms(plain.median() / pages.median()));
        told.accept(
                "%-42s %6.0f %6.0f %6.0f".formatted(kind.name(), pages.median(), pages.percentile95(), plain.median()));
    }

    private int plainRounds() {
        return Math.min(rounds, 5);
    }

    private static void run(Connection connection, List<String> questions) throws SQLException {
        for (String sql : questions) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        }
    }

    /** One counted dossier, with the trigger of the tally and without. */
    private void increment(RatesPage page, Connection connection) throws Exception {
        page.table(
                "One counted dossier",
                "A document is filed under a dossier: one row changes, in a transaction of its own." + " Milliseconds.",
                "",
                "median",
                "95th percentile");
        try (var statement = connection.createStatement()) {
            for (boolean tallied : List.of(true, false)) {
                statement.execute(
                        "ALTER TABLE dossier " + (tallied ? "ENABLE" : "DISABLE") + " TRIGGER dossier_tally_update");
                Timed timed = Timed.of(
                        200,
                        () -> statement.execute("UPDATE dossier SET documents = documents + 1 WHERE code ="
                                + " (SELECT code FROM dossier ORDER BY received_on DESC LIMIT 1)"));
                page.row(
                        tallied ? "noted for the tally" : "not noted",
                        RatesPage.ms(timed.median()),
                        RatesPage.ms(timed.percentile95()));
            }
            statement.execute("ALTER TABLE dossier ENABLE TRIGGER dossier_tally_update");
        }
    }

    private void stop(LocalEdition edition, Path folder) {
        edition.down(step -> {});
        if (keep.isEmpty()) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Could not remove " + folder, e);
            }
        }
    }

    private static Connection database(LocalEdition edition) throws SQLException {
        var postgres = edition.parts().postgres();
        Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
        try (var statement = connection.createStatement()) {
            statement.execute("SET search_path TO indexer, public");
            // Row security shows and takes nothing over a connection that does not say its reach.
            statement.execute("SET hoso.reach = '*'");
        }
        return connection;
    }
}
