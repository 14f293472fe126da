package vn.hoso.indexer.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArrangementTest {

    @Test
    void a_document_that_is_split_off_lies_where_its_pages_lay_and_the_others_are_untouched() {
        var first = new ArrangedDocument(1, List.of(1, 2, 3), null, null, "H15-260101-0001");
        var second = new ArrangedDocument(2, List.of(4, 5), "sheet 2", "H15-260101-0002", null);
        var now = new Arrangement(List.of(first, second), 3);
        assertThat(now.splitBefore(3).documents())
                .containsExactly(
                        new ArrangedDocument(1, List.of(1, 2), null, null, "H15-260101-0001"),
                        new ArrangedDocument(3, List.of(3), null, "H15-260101-0001", "H15-260101-0001"),
                        second);
        assertThat(now.move(2, 2).documents())
                .extracting(ArrangedDocument::pages)
                .containsExactly(List.of(1, 3), List.of(2, 4, 5));
        assertThat(now.join(5).documents()).containsExactly(first.with(List.of(4, 5)));
        assertThat(now.repagedBy(now.join(5))).containsExactly(1, 2);
    }

    @Test
    void what_cannot_be_done_changes_nothing() {
        var now = new Arrangement(List.of(new ArrangedDocument(1, List.of(1, 2), null, null, null)), 2);
        assertThat(List.of(
                        now.splitBefore(1),
                        now.splitBefore(7),
                        now.join(2),
                        now.join(7),
                        now.move(1, 1),
                        now.move(1, 7),
                        now.move(7, 1)))
                .allMatch(now::equals);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_done_no_page_is_lost_and_none_is_twice(long seed) {
        var random = new Random(seed);
        int pages = 1 + random.nextInt(9);
        var all = new ArrayList<Integer>();
        for (int page = 1; page <= pages; page++) {
            all.add(page);
        }
        var now = new Arrangement(List.of(new ArrangedDocument(1, all, null, null, null)), 2);
        Set<Integer> given = new HashSet<>(Set.of(1));
        for (int step = 0; step < 12; step++) {
            int page = random.nextInt(pages + 2);
            Arrangement then = switch (random.nextInt(3)) {
                case 0 -> now.splitBefore(page);
                case 1 -> now.join(page);
                default -> now.move(page, random.nextInt(6));
            };
            assertThat(then.documents().stream().flatMap(document -> document.pages().stream()))
                    .as("%s became %s", now, then)
                    .containsExactlyInAnyOrderElementsOf(all);
            assertThat(then.documents()).extracting(ArrangedDocument::number).doesNotHaveDuplicates();
            assertThat(then.documents())
                    .allSatisfy(document -> assertThat(document.pages()).isSorted());
            Set<Integer> repaged = now.repagedBy(then);
            for (ArrangedDocument document : now.documents()) {
                assertThat(then.documents().contains(document))
                        .as("%s became %s", now, then)
                        .isEqualTo(!repaged.contains(document.number()));
            }
            then.documents().forEach(document -> given.add(document.number()));
            now = new Arrangement(
                    then.documents(), given.stream().max(Integer::compare).orElseThrow() + 1);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 2000);
    }
}
