package vn.hoso.bench.rates;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hoso.local.LocalEdition;
import vn.hoso.local.Stage;
import vn.hoso.servers.PortBase;

/** Measures the pages of rates at a country's scale. */
@Command(
        name = "rates",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a register of dossiers from a seed, asks every kind of page of rates of it, and the same of the bare",
            "table. Prints the figures and writes infra/docs/benchmarks-rates.md. Ten million dossiers need 12 GB of disk."
        })
public final class BenchRates implements Callable<Integer> {
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
        Runtime.getRuntime().addShutdownHook(new Thread(() -> edition.down(step -> {}), "stop-edition"));
        Consumer<String> told = spec.commandLine().getErr()::println;
        edition.up(told);
        var indexer = new IndexerPages(edition.stage(Stage.INDEXER).address());
        try (Connection connection = database(edition)) {
            var make = new MakeDossiers(connection, told);
            if (make.count() < dossiers) {
                make.make(dossiers, seed, indexer.agencies(MakeDossiers.FROM));
                told.accept("Recounted: " + indexer.post("/api/rates/recount"));
            }
            var drawn = new RatesQuestions(seed, indexer.agencies(MakeDossiers.FROM));
            for (RatesQuestions.Kind kind : RatesQuestions.kinds()) {
                Timed.of(3, () -> indexer.get(kind.pages().path(drawn)));
                Timed timed = Timed.of(rounds, () -> indexer.get(kind.pages().path(drawn)));
                told.accept("%-42s %6.0f %6.0f".formatted(kind.name(), timed.median(), timed.percentile95()));
            }
        }
        return 0;
    }

    private static Connection database(LocalEdition edition) throws SQLException {
        var postgres = edition.parts().postgres();
        Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
        try (var statement = connection.createStatement()) {
            statement.execute("SET search_path TO indexer, public");
        }
        return connection;
    }
}
