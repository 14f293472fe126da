package vn.hoso.indexer.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferenceTest {

    static Stream<List<Difference.Move>> seededMoves() {
        var random = new Random(57);
        return Stream.generate(() -> moves(random)).limit(300);
    }

    private static List<Difference.Move> moves(Random random) {
        var moves = new ArrayList<Difference.Move>();
        // Some dossiers stay counted, so that there is a figure before and after.
        moves.add(move(Standing.COUNTED, Standing.COUNTED, 1 + random.nextInt(1_000)));
        for (Standing was : Standing.values()) {
            for (Standing is : Standing.values()) {
                if (was != is && random.nextBoolean()) {
                    moves.add(move(was, is, 1 + random.nextInt(10_000)));
                }
            }
        }
        return moves;
    }

    @ParameterizedTest
    @MethodSource("seededMoves")
    void the_items_lead_from_the_one_figure_to_the_other(List<Difference.Move> moves) {
        Difference difference = Difference.of(moves);
        Rate after = moves.stream().map(move -> move.is().of(move.dossiers())).reduce(Rate.NONE, Rate::plus);
        assertThat(difference.after()).isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("seededMoves")
    void what_is_printed_of_the_items_adds_up_to_the_printed_difference(List<Difference.Move> moves) {
        Difference difference = Difference.of(moves);
        BigDecimal sum = difference.items().stream()
                .map(item -> item.points().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum)
                .isEqualByComparingTo(difference
                        .after()
                        .percent()
                        .orElseThrow()
                        .subtract(difference.before().percent().orElseThrow()));
    }

    @Test
    void a_difference_worked_by_hand() {
        // 6 of 8 paper dossiers are 75.00; with 2 online ones, one of them with a file, 7 of 10 are 70.00.
        var difference = Difference.of(List.of(
                move(Standing.MET, Standing.MET, 6),
                move(Standing.COUNTED, Standing.COUNTED, 2),
                move(Standing.OUT, Standing.COUNTED, 1),
                move(Standing.OUT, Standing.MET, 1)));
        assertThat(difference.before()).isEqualTo(new Rate(6, 8));
        assertThat(difference.after()).isEqualTo(new Rate(7, 10));
        assertThat(difference.items())
                .extracting(item -> item.points().orElseThrow().toPlainString())
                .containsExactly("-8.33", "3.33");
    }

    private static Difference.Move move(Standing was, Standing is, long dossiers) {
        return new Difference.Move(was, is, Difference.Why.DEFINITION, dossiers);
    }
}
