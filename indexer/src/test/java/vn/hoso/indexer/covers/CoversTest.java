package vn.hoso.indexer.covers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import vn.hoso.contracts.SheetMark;
import vn.hoso.indexer.OnRealServers;

class CoversTest extends OnRealServers {

    private static final String FIRST = "H15.50.05.13-261008-0975";
    private static final String SECOND = "H15.50.05.13-261008-0976";

    @Autowired
    private PrintRuns runs;

    @Test
    void both_symbols_of_a_sheet_say_its_mark_and_a_person_can_read_the_rest() throws IOException {
        registered();
        byte[] pdf = printed("""
                {"dossiers":[{"code":"%s","sheets":[2,1]}],"separators":false,"counter":"Quầy 3"}""".formatted(FIRST));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String said = read(new QRCodeReader(), document, 1, 80);
            assertThat(read(new Code128Reader(), document, 1, 200)).isEqualTo(said);
            SheetMark mark = SheetMark.of(said).orElseThrow();
            assertThat(mark.kind()).isEqualTo(SheetMark.Kind.COVER);
            assertThat(mark.dossier()).isEqualTo(FIRST);
            assertThat(mark.sheets()).isEqualTo(3);
            assertThat(text(document))
                    .contains("TỜ BÌA HOSO", FIRST, "1.004227", "Quầy: Quầy 3", "Ngày tiếp nhận: 08/10/2026")
                    .contains("1. TP-01 (bắt buộc)", "2. TP-02", "Cộng", "Tờ 1/1", "Đắk Lắk", mark.text());
        }
    }

    @Test
    void separators_are_numbered_through_the_run_and_none_is_printed_for_what_is_not_there() throws IOException {
        registered();
        byte[] pdf = printed("""
                {"dossiers":[{"code":"%s","sheets":[2,0]},{"code":"%s"}],"separators":true}""".formatted(FIRST, SECOND));

        List<SheetMark> marks = marks(pdf);
        assertThat(marks).extracting(SheetMark::serial).containsExactly(1, 2, 3, 4, 5);
        assertThat(marks).extracting(SheetMark::of).containsOnly(5);
        assertThat(marks).extracting(SheetMark::dossier).containsExactly(FIRST, FIRST, SECOND, SECOND, SECOND);
        assertThat(marks).extracting(SheetMark::sheets).containsExactly(0, 2, 0, null, null);
        assertThat(runs.find(marks.get(1).run(), 2)).contains(new PrintedSheet(marks.get(1), "TP-01"));
        assertThat(runs.find(marks.get(1).run(), 6)).isEmpty();
    }

    @Test
    void printing_again_gives_the_same_marks_and_another_count_others() throws IOException {
        registered();
        String wanted = "{\"dossiers\":[{\"code\":\"%s\",\"sheets\":[%d]}],\"separators\":true}";
        List<SheetMark> first = marks(printed(wanted.formatted(FIRST, 4)));

        assertThat(marks(printed(wanted.formatted(FIRST, 4)))).isEqualTo(first);
        assertThat(marks(printed(wanted.formatted(FIRST, 5))).get(0).run())
                .isNotEqualTo(first.get(0).run());
    }

    @Test
    void the_form_prints_what_was_typed_and_takes_an_empty_field_for_not_counted() throws IOException {
        registered();
        var typed = new LinkedMultiValueMap<String, String>();
        typed.addAll("sheets", List.of("2", "", ""));
        typed.add("separators", "true");
        ResponseEntity<byte[]> answer = rest().post()
                .uri("/dossiers/" + FIRST + "/cover")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(typed)
                .retrieve()
                .toEntity(byte[].class);

        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        assertThat(marks(Objects.requireNonNull(answer.getBody())))
                .extracting(SheetMark::sheets)
                .containsExactly(0, 2, null);
    }

    @Test
    void what_cannot_be_printed_is_told_with_its_reason() {
        registered();
        assertThat(refused("{\"dossiers\":[{\"code\":\"H15.50-261008-9999\"}]}"))
                .contains("no dossier H15.50-261008-9999");
        assertThat(refused("{\"dossiers\":[]}")).contains("at least one dossier");
        assertThat(refused("{\"dossiers\":[{\"code\":\"%s\"},{\"code\":\"%s\"}]}".formatted(FIRST, FIRST)))
                .contains("named twice");
        assertThat(refused("{\"dossiers\":[{\"code\":\"%s\",\"sheets\":[1,1,1,1]}]}".formatted(FIRST)))
                .contains("at most 3 counts");
        assertThat(refused("{\"dossiers\":[{\"code\":\"%s\",\"sheets\":[-1]}]}".formatted(FIRST)))
                .contains("0 to 9999");
    }

    private void registered() {
        register(
                FIRST
                        + ",H15.50.05.13,1.004227,COUNTER,2026-10-08,4,,true,false,false,TP-01/true/MISSING;TP-02/false/MISSING",
                SECOND
                        + ",H15.50.05.13,1.004227,COUNTER,2026-10-08,4,,true,false,false,TP-01/true/MISSING;TP-02/false/MISSING");
    }

    private byte[] printed(String wanted) {
        ResponseEntity<byte[]> answer = answer(wanted);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        return Objects.requireNonNull(answer.getBody());
    }

    private String refused(String wanted) {
        ResponseEntity<byte[]> answer = answer(wanted);
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        return new String(Objects.requireNonNull(answer.getBody()), java.nio.charset.StandardCharsets.UTF_8);
    }

    private ResponseEntity<byte[]> answer(String wanted) {
        return rest().post()
                .uri("/api/covers")
                .contentType(MediaType.APPLICATION_JSON)
                .body(wanted)
                .retrieve()
                .toEntity(byte[].class);
    }

    /** The mark of each page, in order. */
    private static List<SheetMark> marks(byte[] pdf) throws IOException {
        var marks = new ArrayList<SheetMark>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                marks.add(SheetMark.of(read(new QRCodeReader(), document, page, 80))
                        .orElseThrow());
            }
        }
        return marks;
    }

    private static String read(Reader reader, PDDocument document, int page, int dpi) throws IOException {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, dpi);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
        try {
            return reader.decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError(reader + " finds nothing on page " + page, e);
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }
}
