package vn.hoso.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageListTest {

    @Test
    void runs_are_written_as_people_write_them() {
        assertThat(new PageList(List.of(1, 2, 3, 5, 8, 9)).text()).isEqualTo("1-3,5,8-9");
        assertThat(new PageList(List.of(4, 3, 7)).text()).isEqualTo("4,3,7");
        assertThat(PageList.range(6, 6).text()).isEqualTo("6");
    }

    @Test
    void any_pages_in_any_order_read_back_as_they_were() {
        long seed = 20261128;
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            List<Integer> pages = IntStream.rangeClosed(1, 1 + random.nextInt(40))
                    .filter(page -> page == 1 || random.nextInt(3) > 0)
                    .boxed()
                    .collect(Collectors.toList());
            if (random.nextBoolean()) {
                Collections.shuffle(pages, random);
            }
            String text = new PageList(pages).text();
            assertThat(PageList.of(text).pages())
                    .as("seed %d, case %d: %s", seed, i, text)
                    .isEqualTo(pages);
        }
    }

    @Test
    void a_thousand_pages_scanned_on_both_sides_without_their_backs_stay_under_a_few_kib() {
        var fronts =
                new PageList(IntStream.range(0, 500).mapToObj(i -> 2 * i + 1).toList());
        assertThat(fronts.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2048);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1,", "3-2", "1,1", "a", "1-", "-1"})
    void what_is_no_list_of_pages_is_refused(String text) {
        assertThatThrownBy(() -> PageList.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
