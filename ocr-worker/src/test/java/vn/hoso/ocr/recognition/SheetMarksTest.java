package vn.hoso.ocr.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sourceforge.lept4j.Pix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoso.contracts.SheetMark;
import vn.hoso.ocr.WornSheet;
import vn.hoso.ocr.recognition.sheets.PageMarks;
import vn.hoso.samples.SampleSheet;

/** A sheet is found by its mark in whatever state it went through the feeder. */
class SheetMarksTest {

    private static final String MARK =
            new SheetMark(SheetMark.Kind.COVER, "K7Q2MX", 3, 12, 5, "H15.50.05.13-261008-0975").text();
    private static final String OTHER =
            new SheetMark(SheetMark.Kind.COVER, "K7Q2MX", 4, 12, 5, "H15.50.05.13-261008-0976").text();

    @TempDir
    private Path folder;

    @BeforeAll
    static void find_natives() throws IOException {
        Scanned.findNatives();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void a_sheet_says_its_mark(String state, BufferedImage scan, int dpi) throws IOException {
        assertThat(marks(scan, dpi)).as(state).containsExactly(MARK);
        assertThat(PageMarks.on(scan, dpi)).as("drawn by Java, " + state).containsExactly(MARK);
    }

    static Stream<Arguments> states() {
        BufferedImage fine = SampleSheet.image(SheetMark.Kind.COVER.title(), MARK, 300);
        BufferedImage sheet = SampleSheet.image(SheetMark.Kind.COVER.title(), MARK, 200);
        return Stream.of(
                Arguments.of("as printed", sheet, 200),
                Arguments.of("at 300 dpi", fine, 300),
                Arguments.of("in colour", Scanned.copyOf(fine, BufferedImage.TYPE_INT_RGB), 300),
                Arguments.of("upside down", WornSheet.turned(sheet, 180), 200),
                Arguments.of("on its side", WornSheet.turned(sheet, 90), 200),
                Arguments.of("10° clockwise", WornSheet.askew(sheet, 10), 200),
                Arguments.of("10° the other way", WornSheet.askew(sheet, -10), 200),
                Arguments.of("faxed", WornSheet.faxed(sheet), 200),
                Arguments.of(
                        "faxed, upside down and 10° askew",
                        WornSheet.faxed(WornSheet.askew(WornSheet.turned(sheet, 180), 10)),
                        200),
                Arguments.of("creased through both symbols", WornSheet.creased(sheet), 200),
                Arguments.of("creased and faxed", WornSheet.faxed(WornSheet.creased(sheet)), 200),
                Arguments.of("QR torn away", WornSheet.without(sheet, SampleSheet.QR), 200),
                Arguments.of(
                        "QR torn away, upside down",
                        WornSheet.turned(WornSheet.without(sheet, SampleSheet.QR), 180),
                        200),
                Arguments.of("QR torn away, faxed", WornSheet.faxed(WornSheet.without(sheet, SampleSheet.QR)), 200),
                Arguments.of("bars torn away", WornSheet.without(sheet, SampleSheet.BARS), 200));
    }

    @Test
    void two_sheets_through_the_feeder_as_one_are_not_taken_for_either() throws IOException {
        BufferedImage upper = SampleSheet.image(SheetMark.Kind.COVER.title(), MARK, 200);
        BufferedImage lower = SampleSheet.image(SheetMark.Kind.COVER.title(), OTHER, 200);
        Graphics2D graphics = lower.createGraphics();
        graphics.drawImage(upper.getSubimage(0, 0, upper.getWidth(), upper.getHeight() / 2), 0, 0, null);
        graphics.dispose();
        assertThat(marks(lower, 200)).containsExactlyInAnyOrder(MARK, OTHER);
    }

    @Test
    void papers_and_other_codes_say_none() throws IOException {
        assertThat(marks(Scanned.letter(), 200)).isEmpty();
        assertThat(marks(Scanned.form(), 200)).isEmpty();
        BufferedImage other =
                SampleSheet.image("TỜ KHAI", "https://example.vn/tra-cuu?ma=H15.50.05.13-261008-0975", 200);
        assertThat(marks(other, 200)).isEmpty();
    }

    private List<String> marks(BufferedImage scan, int dpi) throws IOException {
        Pix page = Scanned.handedOver(scan, folder);
        try {
            return PageMarks.on(page, dpi);
        } finally {
            Scanned.free(page);
        }
    }
}
