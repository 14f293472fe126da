package vn.hoso.indexer.rates.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {

    private static final List<Fact> FACTS = List.of(Fact.values());
    private static final Condition DIGITIZED = Condition.of("REC & IN1 & (!RES | OUT)");

    static Stream<Arguments> seededConditionsAndFacts() {
        var random = new Random(1335);
        return Stream.generate(() -> Arguments.of(condition(random, 3), facts(random)))
                .limit(400);
    }

    private static Condition condition(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            Fact fact = FACTS.get(random.nextInt(FACTS.size()));
            return random.nextBoolean() ? new Has(fact) : new Lacks(fact);
        }
        boolean all = random.nextBoolean();
        List<Condition> parts = IntStream.range(0, random.nextInt(2, 4))
                .mapToObj(i -> condition(random, depth - 1))
                // "a & (b & c)" is written, and read again, as "a & b & c".
                .flatMap(part -> all && part instanceof All inner
                        ? inner.parts().stream()
                        : !all && part instanceof Any inner ? inner.parts().stream() : Stream.of(part))
                .toList();
        return all ? new All(parts) : new Any(parts);
    }

    private static Set<Fact> facts(Random random) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        Arrays.stream(Fact.values()).filter(fact -> random.nextBoolean()).forEach(facts::add);
        return facts;
    }

    @ParameterizedTest
    @MethodSource("seededConditionsAndFacts")
    void what_is_written_reads_back_as_the_same(Condition condition, Set<Fact> facts) {
        Condition read = Condition.of(condition.toString());
        assertThat(read.toString()).isEqualTo(condition.toString());
        assertThat(read.holds(facts)).isEqualTo(condition.holds(facts));
    }

    @ParameterizedTest
    @MethodSource("seededConditionsAndFacts")
    void a_dossier_that_is_meant_lacks_nothing(Condition condition, Set<Fact> facts) {
        Set<Fact> lacking = condition.lacking(facts);
        assertThat(lacking).noneMatch(facts::contains);
        if (condition.holds(facts)) {
            assertThat(lacking).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seededConditionsAndFacts")
    void another_fact_in_the_place_of_one_changes_nothing_else(Condition condition, Set<Fact> facts) {
        Condition replaced = condition.with(Map.of(Fact.IN1, Condition.of("IN")));
        assertThat(replaced.asks(Fact.IN1)).isFalse();
        Set<Fact> asIfOne = EnumSet.copyOf(
                Stream.concat(facts.stream(), Stream.of(Fact.REC)).toList());
        boolean in1 = asIfOne.contains(Fact.IN1);
        asIfOne.remove(Fact.IN);
        if (in1) {
            asIfOne.add(Fact.IN);
        }
        assertThat(replaced.holds(asIfOne)).isEqualTo(condition.holds(asIfOne));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            delimiter = '|',
            value = {
                "REC IN1|     none",
                "REC IN1 OUT|     none",
                "REC|         IN1",
                "REC RES|     IN1 OUT",
                "REC IN1 RES| OUT"
            })
    void what_a_dossier_lacks_is_what_somebody_can_still_do(String has, String lacks) {
        assertThat(DIGITIZED.lacking(named(has))).isEqualTo(lacks == null ? Set.of() : named(lacks));
        assertThat(DIGITIZED.holds(named(has))).isEqualTo(lacks == null);
    }

    @Test
    void the_formula_is_said_in_both_languages() {
        assertThat(DIGITIZED.words())
                .isEqualTo(new Words(
                        "tiếp nhận trong kỳ, có tệp của ít nhất một thành phần,"
                                + " (thủ tục không trả giấy tờ hoặc đã cấp kết quả điện tử)",
                        "received in the period, with a file of at least one component,"
                                + " (the procedure returns no paper or with an electronic result)"));
    }

    @ParameterizedTest
    @CsvSource({"REC &", "REC IN1", "(REC", "REC)", "SCAN", "''", "!(REC & IN1)"})
    void what_is_not_a_condition_is_named(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.of(text))
                .withMessageContaining("is not a condition");
    }

    private static Set<Fact> named(String names) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        Arrays.stream(names.strip().split(" ", -1)).map(Fact::valueOf).forEach(facts::add);
        return facts;
    }
}
