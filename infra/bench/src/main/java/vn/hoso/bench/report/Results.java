package vn.hoso.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.hoso.bench.measure.ReadingErrors;
import vn.hoso.bench.measure.Spread;

/** All turns of a run. */
public final class Results {
    /** The name of what is compared with the others. */
    public static final String HOSO = "Hoso";

    private final List<SystemTurn> turns = new ArrayList<>();

    /** Takes in a turn. */
    public void add(SystemTurn turn) {
        turns.add(turn);
    }

    List<String> systems() {
        return turns.stream().map(SystemTurn::system).distinct().toList();
    }

    List<String> others() {
        return systems().stream().filter(name -> !name.equals(HOSO)).toList();
    }

    Stream<SystemTurn> of(String system) {
        return turns.stream().filter(turn -> turn.system().equals(system));
    }

    /** A figure of a system over the turns. */
    Spread spread(String system, Function<SystemTurn, Double> figure) {
        return Spread.of(of(system).map(figure).toList());
    }

    /** Hoso's figure divided by the other's, turn by turn. */
    Spread ratio(String other, Function<SystemTurn, Double> figure) {
        List<Double> ratios = new ArrayList<>();
        of(HOSO).forEach(own ->
                theirs(other, own.turn()).ifPresent(their -> ratios.add(figure.apply(own) / figure.apply(their))));
        return Spread.of(ratios);
    }

    private Optional<SystemTurn> theirs(String system, int turn) {
        return of(system).filter(one -> one.turn() == turn).findFirst();
    }

    /** Errors of a system on the pages asked for, all turns together. */
    ReadingErrors errors(String system, Predicate<PageScore> which) {
        return of(system).map(turn -> turn.errors(which)).reduce(ReadingErrors.NONE, ReadingErrors::plus);
    }

    /** Hoso's pages, all turns together. */
    List<PageScore> own() {
        return of(HOSO).flatMap(turn -> turn.scores().stream()).toList();
    }

    /** The different values of a property of the pages, in order of appearance. */
    List<String> values(Function<PageScore, String> property) {
        return turns.stream()
                .flatMap(turn -> turn.scores().stream())
                .map(property)
                .distinct()
                .toList();
    }
}
