package vn.hoso.local.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import vn.hoso.local.line.ScanStory;
import vn.hoso.local.line.ScanStory.FoundDocument;
import vn.hoso.local.line.ScanStory.FoundDoubt;
import vn.hoso.local.line.ScanStory.SeenPage;

class ShowScansTest {

    private final StringWriter out = new StringWriter();

    @Test
    void a_stack_is_answered_with_each_dossier_its_pages_and_what_was_set_aside() {
        show(
                false,
                story(
                        "digitized",
                        List.of(
                                new FoundDocument(1, "TO_KHAI", "H15.50-261008-0975", 2, 4, "2,4"),
                                new FoundDocument(2, "UNKNOWN", null, 6, 6, "6")),
                        List.of(1, 3, 5),
                        List.of()));
        assertThat(out.toString())
                .contains("digitized: 2 documents")
                .contains("H15.50-261008-0975  pages 2,4  TO_KHAI")
                .contains("tray  pages 6  UNKNOWN")
                .contains("set aside, cover or separator sheets: 1, 5")
                .contains("set aside, blank: 3")
                .contains("scan again, page 4: below 200 dpi, folded corner");
    }

    @Test
    void that_pages_are_to_be_scanned_again_is_told_while_the_rest_is_read() {
        shown(false).underWay(List.of(story("accepted", List.of(), List.of(), List.of())));
        assertThat(out.toString()).contains("accepted, 1 page to scan again");
    }

    @Test
    void what_is_held_is_told_with_why_and_where() {
        var doubt = new FoundDoubt("SHEET_MISSING", 1, 9, 7, "Thiếu tờ số 2/3.", "Sheet 2 of 3 is missing.");
        show(false, story("held", List.of(), List.of(), List.of(doubt)));
        assertThat(out.toString()).contains("held", "Thiếu tờ số 2/3.", "probable cut: before page 7");
        show(true, story("held", List.of(), List.of(), List.of(doubt)));
        assertThat(out.toString()).contains("\"doubts\":[{\"kind\":\"SHEET_MISSING\"", "\"cutBefore\":7");
    }

    private void show(boolean json, ScanStory story) {
        shown(json).settled(story);
    }

    private ShowScans shown(boolean json) {
        var spec = new CommandLine(new HosoCommand())
                .setOut(new PrintWriter(out, true))
                .getCommandSpec();
        return new ShowScans(new Say(spec, json), json);
    }

    private static ScanStory story(
            String state, List<FoundDocument> documents, List<Integer> setAside, List<FoundDoubt> doubts) {
        return new ScanStory(
                "chong.tif",
                "ab".repeat(32),
                state,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                6,
                6,
                documents,
                setAside,
                List.of(
                        new SeenPage(3, true, List.of()),
                        new SeenPage(4, false, List.of("LOW_RESOLUTION", "FOLDED_CORNER"))),
                doubts);
    }
}
