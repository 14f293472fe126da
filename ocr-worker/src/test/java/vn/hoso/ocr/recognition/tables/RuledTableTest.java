package vn.hoso.ocr.recognition.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.Word;

class RuledTableTest {

    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;

    private static Rule rule(int at, int... fromTo) {
        var pieces = new ArrayList<int[]>();
        for (int i = 0; i < fromTo.length; i += 2) {
            pieces.add(new int[] {fromTo[i], fromTo[i + 1]});
        }
        return new Rule(at, pieces);
    }

    private static List<RuledTable> tables(List<Rule> across, List<Rule> down) {
        return RuledTable.of(across, down, WIDTH, HEIGHT);
    }

    @Test
    void rules_that_cross_make_rows_and_cells_even_when_they_are_broken() {
        List<Rule> across = List.of(
                rule(300, 200, 800), rule(303, 820, 1400), rule(360, 200, 1400), rule(450, 200, 900, 940, 1400));
        List<Rule> down = List.of(
                rule(200, 300, 450),
                rule(280, 300, 355),
                rule(283, 365, 448),
                rule(900, 300, 450),
                rule(1400, 302, 450));
        assertThat(tables(across, down)).hasSize(1);
        RuledTable table = tables(across, down).get(0);
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(1).edges()).hasSize(4);
        assertThat(table.top()).isBetween(299, 304);
        assertThat(table.right()).isEqualTo(1400);
    }

    @Test
    void a_table_open_at_its_sides_has_its_outer_cells() {
        List<Rule> across = List.of(rule(300, 200, 1400), rule(360, 200, 1400), rule(450, 200, 1400));
        RuledTable table = tables(across, List.of(rule(700, 300, 450))).get(0);
        assertThat(table.rows().get(0).edges()).containsExactly(200, 700, 1400);
    }

    @Test
    void underlines_frames_and_single_boxes_are_no_tables() {
        assertThat(tables(List.of(rule(200, 600, 1000), rule(900, 200, 1400)), List.of()))
                .isEmpty();
        List<Rule> frame = List.of(rule(200, 200, 1400), rule(700, 200, 1400));
        assertThat(tables(frame, List.of(rule(200, 200, 700), rule(1400, 200, 700))))
                .isEmpty();
    }

    @Test
    void a_row_is_read_cell_by_cell_and_a_cell_of_two_lines_is_whole() {
        List<Rule> across = List.of(rule(300, 200, 1400), rule(400, 200, 1400), rule(500, 200, 1400));
        List<Rule> down = List.of(rule(200, 300, 500), rule(300, 300, 500), rule(1400, 300, 500));
        RuledTable table = tables(across, down).get(0);
        List<Line> numbers = List.of(line("1", 340), line("2", 440));
        List<Line> words = List.of(line("a", 310), line("b", 350), line("c", 440));
        assertThat(read(table, numbers, words)).containsExactly("1", "a", "b", "2", "c");
    }

    @Test
    void in_a_column_of_numbers_what_reads_as_none_is_read_once_more_as_digits() {
        var across = new ArrayList<Rule>();
        for (int y = 300; y <= 800; y += 100) {
            across.add(rule(y, 200, 1400));
        }
        List<Rule> down = List.of(rule(200, 300, 800), rule(300, 300, 800), rule(1400, 300, 800));
        RuledTable table = tables(across, down).get(0);
        List<Line> numbers = List.of(line("1", 340), line("2", 440), line("s", 540), line("4", 640), line("lội", 740));
        assertThat(read(table, numbers, List.of(line("s", 740)))).containsExactly("1", "2", "7", "4", "7", "s");
    }

    private static List<String> read(RuledTable table, List<Line> first, List<Line> second) {
        var reader = new BlockReader() {
            @Override
            public List<Line> lines(int left, int top, int width, int height) {
                return left < 300 ? first : second;
            }

            @Override
            public Line digits(Line line) {
                return line("7", line.y());
            }
        };
        return new TableReading(table).lines(reader, 3).stream().map(Line::text).toList();
    }

    private static Line line(String text, int y) {
        return new Line(List.of(new Word(text, 1, 0, y, 10, 30)), 0, y, 10, 30);
    }
}
