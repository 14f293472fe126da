package vn.hoso.ocr.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoso.contracts.CutsDecided.Cut;
import vn.hoso.contracts.PageList;
import vn.hoso.contracts.PagesArranged;
import vn.hoso.contracts.ScanHeld.Doubt;
import vn.hoso.contracts.SheetMark;

class SplitScanTest {

    private final SplitScan splitScan = new SplitScan();
    private final List<StackPage> pages = new ArrayList<>();

    @Test
    void a_scan_without_sheets_is_one_document() {
        papers(3);
        Split split = split();
        assertThat(split.documents()).containsExactly(new SplitDocument(1, List.of(1, 2, 3), null, null));
        assertThat(split.doubts()).isEmpty();
    }

    @Test
    void a_stack_is_cut_at_its_sheets_and_they_are_among_no_papers() {
        sheet(1, 3, 2).papers(2).sheet(2, 3, 1).papers(1).sheet(3, 3, null).papers(4);
        Split split = split();
        assertThat(split.doubts()).isEmpty();
        assertThat(split.documents())
                .extracting(SplitDocument::number, SplitDocument::pages, SplitDocument::dossier)
                .containsExactly(
                        tuple(1, List.of(2, 3), code(1)),
                        tuple(2, List.of(5), code(2)),
                        tuple(3, List.of(7, 8, 9, 10), code(3)));
        assertThat(split.sheets()).extracting("page").containsExactly(1, 4, 6);
    }

    @Test
    void both_sides_scanned_are_told_by_the_counts_and_the_backs_of_sheets_left_out() {
        sheet(1, 2, 2).papers(1).papers(4).sheet(2, 2, 1).papers(1).papers(2);
        Split split = split();
        assertThat(split.doubts()).isEmpty();
        assertThat(ranges(split)).containsExactly("3-6", "9-10");
    }

    @Test
    void a_lost_sheet_is_missed_by_its_serial_and_the_cut_lies_where_the_count_before_it_ends() {
        sheet(4, 9, 2).papers(2).sheet(5, 9, 3).papers(3 + 2).sheet(7, 9, 1).papers(1);
        Split split = split();
        Doubt doubt = only(split);
        assertThat(doubt.kind()).isEqualTo("SHEET_MISSING");
        assertThat(doubt.run()).isEqualTo("K7Q2MX");
        assertThat(doubt.serial()).isEqualTo(6);
        assertThat(doubt.firstPage()).isEqualTo(4);
        assertThat(doubt.lastPage()).isEqualTo(9);
        assertThat(doubt.cutBefore()).isEqualTo(8);
        assertThat(doubt.sheetThere()).isFalse();
        assertThat(doubt.reasonVi()).contains("Thiếu tờ số 6/9", "trang 4", "trang 9");
    }

    @Test
    void a_lost_sheet_of_a_stack_that_was_shuffled_lies_where_a_count_does_not_add_up() {
        sheet(3, 3, 1).papers(1 + 4).sheet(1, 3, 2).papers(2);
        Doubt doubt = only(split());
        assertThat(doubt.kind()).isEqualTo("SHEET_MISSING");
        assertThat(doubt.serial()).isEqualTo(2);
        assertThat(doubt.cutBefore()).isEqualTo(3);
    }

    @Test
    void two_sheets_lost_in_a_row_are_two_doubts() {
        sheet(1, 4, 1).papers(1 + 2 + 2).sheet(4, 4, 1).papers(1);
        assertThat(split().doubts()).extracting(Doubt::serial).containsExactly(2, 3);
        assertThat(split().doubts()).extracting(Doubt::cutBefore).containsExactly(3, null);
    }

    @Test
    void without_counts_a_lost_serial_alone_holds_the_stack() {
        sheet(1, 3, null).papers(4).sheet(3, 3, null).papers(2);
        Doubt doubt = only(split());
        assertThat(doubt.serial()).isEqualTo(2);
        assertThat(doubt.cutBefore()).isNull();
        assertThat(doubt.firstPage()).isEqualTo(1);
        assertThat(doubt.lastPage()).isEqualTo(5);
    }

    @Test
    void the_last_sheets_of_a_run_may_lie_in_another_stack_when_the_count_says_that_none_was_lost_here() {
        sheet(1, 9, 2).papers(2);
        assertThat(split().doubts()).isEmpty();
        pages.clear();
        sheet(1, 9, null).papers(2);
        assertThat(only(split()).serial()).isEqualTo(2);
    }

    @Test
    void sheets_printed_one_by_one_are_held_by_their_counts() {
        lone("K7Q2MX", 1, 3).papers(3 + 2).lone("A1B2C3", 2, 1).papers(1);
        Doubt doubt = only(split());
        assertThat(doubt.kind()).isEqualTo("COUNT_DIFFERS");
        assertThat(doubt.cutBefore()).isEqualTo(5);
        assertThat(doubt.reasonEn()).contains("declares 3 sheets", "5 pages were scanned");
    }

    @Test
    void papers_that_lack_are_told_and_no_cut_is_proposed() {
        sheet(1, 2, 3).papers(2).sheet(2, 2, 1).papers(1);
        Doubt doubt = only(split());
        assertThat(doubt.kind()).isEqualTo("COUNT_DIFFERS");
        assertThat(doubt.cutBefore()).isNull();
        assertThat(doubt.firstPage()).isEqualTo(1);
        assertThat(doubt.lastPage()).isEqualTo(3);
    }

    @Test
    void a_sheet_without_a_readable_mark_is_the_cut_and_its_serial_is_known_from_its_neighbours() {
        sheet(1, 3, 2).papers(2).unreadable().papers(2).sheet(3, 3, 1).papers(1);
        Doubt doubt = only(split());
        assertThat(doubt.kind()).isEqualTo("SHEET_UNREADABLE");
        assertThat(doubt.cutBefore()).isEqualTo(4);
        assertThat(doubt.sheetThere()).isTrue();
        assertThat(doubt.serial()).isEqualTo(2);
    }

    @Test
    void two_marks_on_a_page_are_no_mark() {
        sheet(1, 2, 1).papers(1);
        pages.add(new StackPage(3, List.of(mark("K7Q2MX", 2, 2, 1, 2), mark("A1B2C3", 1, 1, 1, 3)), false, false));
        papers(1);
        assertThat(only(split()).kind()).isEqualTo("SHEET_UNREADABLE");
    }

    @Test
    void papers_before_the_first_sheet_are_nobodys() {
        papers(2).sheet(2, 2, 1).papers(1);
        Doubt doubt = only(split());
        assertThat(doubt.kind()).isEqualTo("NO_SHEET_FIRST");
        assertThat(doubt.cutBefore()).isEqualTo(1);
        assertThat(split().documents().get(0).dossier()).isNull();
    }

    @Test
    void what_a_person_said_is_done_and_in_doubt_no_more() {
        sheet(1, 3, 2).papers(2).unreadable().papers(2).sheet(3, 3, 1).papers(1 + 1);
        Split split =
                splitScan.split(pages, Optional.of(List.of(new Cut(4, true, code(2)), new Cut(9, false, code(4)))));
        assertThat(split.doubts()).isEmpty();
        assertThat(ranges(split)).containsExactly("2-3", "5-6", "8", "9");
        assertThat(split.documents())
                .extracting(SplitDocument::dossier)
                .containsExactly(code(1), code(2), code(3), code(4));
        assertThat(splitScan.split(pages, Optional.of(List.of())).doubts()).isEmpty();
    }

    @Test
    void blank_backs_are_in_no_document_and_count_as_pages_where_sheets_are_counted() {
        sheet(1, 2, 2)
                .blank()
                .papers(1)
                .blank()
                .papers(2)
                .sheet(2, 2, 1)
                .blank()
                .papers(1)
                .blank();
        Split split = split();
        assertThat(split.doubts()).isEmpty();
        assertThat(ranges(split)).containsExactly("3,5-6", "9");
    }

    @Test
    void papers_of_which_all_are_blank_are_not_set_aside_so_that_documents_keep_their_numbers() {
        sheet(1, 2, 1).blank().blank().blank().sheet(2, 2, 1).blank().papers(2);
        assertThat(ranges(split())).containsExactly("3-4", "7-8");
        pages.clear();
        blank();
        assertThat(ranges(split())).containsExactly("1");
    }

    @Test
    void sheets_alone_are_no_document() {
        sheet(1, 1, null);
        assertThat(split().documents()).isEmpty();
    }

    @Test
    void pages_are_documents_as_they_are_arranged_and_one_set_aside_goes_with_the_page_before_it() {
        sheet(1, 2, 5).papers(2).blank().papers(2).sheet(2, 2, 1).papers(1);
        var first = new PagesArranged.Document(1, "2-3,8", "sheet 1", code(1));
        var second = new PagesArranged.Document(4, "5-6", null, null);
        assertThat(splitScan.arrange(pages, List.of(), List.of(first, second)))
                .containsExactly(
                        new SplitDocument(1, List.of(2, 3, 8), "sheet 1", code(1)),
                        new SplitDocument(4, List.of(5, 6), null, null));
        pages.set(3, new StackPage(4, List.of(), false, false)); // brought back
        assertThat(splitScan.arrange(pages, List.of(), List.of(first, second)))
                .extracting(SplitDocument::pages)
                .containsExactly(List.of(2, 3, 4, 8), List.of(5, 6));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void however_pages_are_arranged_none_is_lost_and_none_is_twice(long seed) {
        var random = new Random(seed);
        int count = 1 + random.nextInt(12);
        Map<Integer, List<Integer>> arranged = new TreeMap<>();
        for (int page = 1; page <= count; page++) {
            boolean aside = random.nextInt(5) == 0;
            pages.add(new StackPage(page, List.of(), false, aside));
            if (!aside) {
                arranged.computeIfAbsent(1 + random.nextInt(4), number -> new ArrayList<>())
                        .add(page);
            }
        }
        List<PagesArranged.Document> documents = arranged.entrySet().stream()
                .map(one -> new PagesArranged.Document(one.getKey(), new PageList(one.getValue()).text(), null, null))
                .toList();

        assertThat(splitScan.arrange(pages, List.of(), documents))
                .as("what is arranged, when nothing is brought back")
                .extracting(SplitDocument::pages)
                .isEqualTo(List.copyOf(arranged.values()));
        pages.replaceAll(page -> new StackPage(page.number(), List.of(), false, false));
        List<SplitDocument> all = splitScan.arrange(pages, List.of(), documents);
        assertThat(all.stream().flatMap(document -> document.pages().stream()))
                .as("every page once, those brought back too")
                .containsExactlyInAnyOrderElementsOf(
                        arranged.isEmpty()
                                ? List.of()
                                : IntStream.rangeClosed(1, count).boxed().toList());
        assertThat(all).allSatisfy(document -> assertThat(document.pages()).isSorted());
    }

    static LongStream seeds() {
        return LongStream.range(0, 2000);
    }

    private Split split() {
        return splitScan.split(pages, Optional.empty());
    }

    private static Doubt only(Split split) {
        assertThat(split.doubts()).hasSize(1);
        return split.doubts().get(0);
    }

    private static List<String> ranges(Split split) {
        return split.documents().stream()
                .map(document -> new PageList(document.pages()).text())
                .toList();
    }

    /** A sheet of one run, whose dossier is numbered as the sheet is. */
    private SplitScanTest sheet(int serial, int of, @Nullable Integer sheets) {
        return add(mark("K7Q2MX", serial, of, sheets, serial));
    }

    /** A sheet printed by itself. */
    private SplitScanTest lone(String run, int dossier, int sheets) {
        return add(mark(run, 1, 1, sheets, dossier));
    }

    private SplitScanTest add(String mark) {
        pages.add(new StackPage(pages.size() + 1, List.of(mark), false, false));
        return this;
    }

    private SplitScanTest unreadable() {
        pages.add(new StackPage(pages.size() + 1, List.of(), true, false));
        return this;
    }

    private SplitScanTest blank() {
        pages.add(new StackPage(pages.size() + 1, List.of(), false, true));
        return this;
    }

    private SplitScanTest papers(int count) {
        for (int i = 0; i < count; i++) {
            pages.add(new StackPage(pages.size() + 1, List.of(), false, false));
        }
        return this;
    }

    private static String mark(String run, int serial, int of, @Nullable Integer sheets, int dossier) {
        return new SheetMark(SheetMark.Kind.COVER, run, serial, of, sheets, code(dossier)).text();
    }

    private static String code(int dossier) {
        return "H15.50.05.13-261008-%04d".formatted(dossier);
    }
}
