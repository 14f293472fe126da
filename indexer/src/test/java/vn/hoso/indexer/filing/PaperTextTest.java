package vn.hoso.indexer.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTextTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_form_read_again_is_the_same_paper_and_one_of_somebody_else_is_not(int seed) {
        var random = new Random(seed);
        String form = FilledForm.of(random);
        PaperText paper = PaperText.of(form);
        for (int i = 0; i < 100; i++) {
            PaperText again = PaperText.of(FilledForm.readAgain(random, form));
            assertThat(paper.isSameAs(again)).as("seed %d: %s", seed, again).isTrue();
            assertThat(again.isSameAs(paper))
                    .as("seed %d, the other way round", seed)
                    .isTrue();
            String another = FilledForm.of(random);
            assertThat(paper.isSameAs(PaperText.of(another)))
                    .as("seed %d: %s", seed, another)
                    .isFalse();
        }
    }
}
