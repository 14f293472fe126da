package vn.hoso.ocr.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import net.sourceforge.lept4j.Pix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoso.ocr.recognition.sheets.CardCodes;
import vn.hoso.samples.SampleCard;

class PreparedReadingTest {

    private static final String TESSDATA = "/usr/share/tesseract-ocr/5/tessdata";

    private static final String SAID =
            "001185012345|012345678|Lê Thị Thu Hà|05031985|Nữ|Thôn 5, xã Ea Kao, tỉnh Đắk Lắk|10082021";

    @TempDir
    private Path folder;

    @BeforeAll
    static void find_natives() throws IOException {
        Scanned.findNatives();
    }

    @Test
    void what_stands_over_dotted_leaders_is_read_and_the_dots_are_not() throws IOException {
        String text = read(Scanned.form(), 200).text();
        assertThat(text)
                .contains("Họ và tên: Nguyễn Thị Thủy", "27 tháng 9 năm 1990", "phường Quy Nhơn", "Quốc tịch: Việt Nam")
                .doesNotContain("...");
    }

    @Test
    void words_of_a_turned_leaning_fine_page_lie_where_they_are_on_the_upright_page() throws IOException {
        double skew = 2.5;
        BufferedImage fine = Scanned.letter(300);
        RecognizedPage straight = read(fine, 300);
        RecognizedPage page = read(Scanned.turned(Scanned.leaning(fine, skew), 90), 300);

        assertThat(page.turn()).isEqualTo(270);
        assertThat(page.widthPx()).isEqualTo(fine.getWidth());
        assertThat(page.dpi()).isEqualTo(300);
        Map<String, Word> meant = once(straight);
        Map<String, Word> found = once(page);
        found.keySet().retainAll(meant.keySet());
        assertThat(found).hasSizeGreaterThan(25);
        double radians = Math.toRadians(skew);
        found.forEach((text, word) -> {
            Word there = Objects.requireNonNull(meant.get(text));
            double x = centreX(there) - fine.getWidth() / 2.0;
            double y = centreY(there) - fine.getHeight() / 2.0;
            double leaningX = x * Math.cos(radians) - y * Math.sin(radians) + fine.getWidth() / 2.0;
            double leaningY = x * Math.sin(radians) + y * Math.cos(radians) + fine.getHeight() / 2.0;
            assertThat(Math.hypot(centreX(word) - leaningX, centreY(word) - leaningY))
                    .as("pixels between where '%s' is and where it was found", text)
                    .isLessThan(12); // a millimetre at 300 dpi: Tesseract's own boxes differ by half of that
        });
    }

    @Test
    void the_qr_of_an_identity_card_is_read_with_its_place_on_the_upright_page() throws IOException {
        RecognizedPage page = read(Scanned.turned(card(300), 180), 300);

        assertThat(page.turn()).isEqualTo(180);
        CardSymbol found = Objects.requireNonNull(page.card());
        assertThat(found.text()).isEqualTo(SAID);
        assertThat(found.x() * 72.0 / 300).isCloseTo(SampleCard.QR.getX(), within(4.0));
        assertThat(found.y() * 72.0 / 300).isCloseTo(SampleCard.QR.getY(), within(4.0));
        assertThat(found.width() * 72.0 / 300).isCloseTo(SampleCard.QR.getWidth(), within(8.0));
    }

    @Test
    void at_200_dpi_a_module_of_it_is_two_pixels_and_it_is_read_all_the_same() throws IOException {
        Pix picture = Scanned.handedOver(card(200), folder);
        try {
            assertThat(CardCodes.on(picture, 200)).map(CardCodes.Found::text).contains(SAID);
        } finally {
            Scanned.free(picture);
        }
    }

    private static BufferedImage card(int dpi) {
        return SampleCard.image("001185012345", "LÊ THỊ THU HÀ", "05/03/1985", SAID, dpi);
    }

    private RecognizedPage read(BufferedImage page, int dpi) throws IOException {
        Path file = Files.createTempFile(folder, "page", ".spix");
        PageImageFile.write(page, file);
        try (var engine = new TesseractEngine(TESSDATA, "vie", 4)) {
            return engine.read(
                    new RecognizerProcess.Task(file.toString(), 0, 0, 1, dpi, RecognizerProcess.What.READ, null, null),
                    look -> {});
        }
    }

    /** The words that stand on the page once. */
    private static Map<String, Word> once(RecognizedPage page) {
        var words = new HashMap<String, Word>();
        var several = new java.util.HashSet<String>();
        page.lines().stream().flatMap(line -> line.words().stream()).forEach(word -> {
            if (words.put(word.text(), word) != null) {
                several.add(word.text());
            }
        });
        words.keySet().removeAll(several);
        return words;
    }

    private static double centreX(Word word) {
        return word.x() + word.width() / 2.0;
    }

    private static double centreY(Word word) {
        return word.y() + word.height() / 2.0;
    }
}
