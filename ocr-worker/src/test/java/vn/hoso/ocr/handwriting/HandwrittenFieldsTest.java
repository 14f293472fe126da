package vn.hoso.ocr.handwriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.contracts.DocumentDigitized.Proposal;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;
import vn.hoso.samples.handwriting.DigitPictures;
import vn.hoso.samples.handwriting.Pen;

class HandwrittenFieldsTest {

    private static final int WIDTH = 2480;
    private static final int HEIGHT = 3508;
    private static final int EM = 54;
    private static final int BASELINE = 550;
    private static final Instant NOON = Instant.parse("2025-01-20T05:00:00Z");

    private final List<Line> lines = new ArrayList<>();
    private final BufferedImage picture = new BufferedImage(WIDTH, 800, BufferedImage.TYPE_BYTE_GRAY);
    private final HandwrittenFields handwriting = new HandwrittenFields();
    private List<String> fileNames = List.of("scan.pdf");
    private List<Instant> signedAt = List.of();
    private Instant acceptedAt = NOON.plusSeconds(86_400);
    private int pictures;

    HandwrittenFieldsTest() {
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, 800);
        graphics.dispose();
    }

    @Test
    void what_is_written_by_hand_is_proposed_and_its_place_is_told() throws IOException {
        paper("306", "20");
        FieldReading number = field("number");
        assertThat(number.value()).isNull();
        assertThat(proposal(number).value()).isEqualTo("306");
        assertThat(proposal(number).confirmedBy()).isEmpty();
        Place place = Objects.requireNonNull(number.place());
        assertThat(place.x()).isBetween(0.15, 0.2);
        assertThat(place.x() + place.width()).isBetween(0.38, 0.42);
        FieldReading date = field("date");
        assertThat(date.value()).isNull();
        assertThat(proposal(date).value()).isEqualTo("2025-01-20");
    }

    @Test
    void the_name_of_the_file_makes_the_number_a_value() throws IOException {
        paper("306", "20");
        fileNames = List.of("306.QD.2025.pdf");
        assertThat(field("number").value()).isEqualTo("306");
        assertThat(proposal(field("number")).confirmedBy()).containsExactly("FILE_NAME");
        fileNames = List.of("2025.306.pdf", "anh 3060.pdf");
        assertThat(field("number").value()).isEqualTo("306");
        fileNames = List.of("3060.pdf", "30 6.pdf", "13-306.pdf");
        assertThat(field("number").value()).isNull();
    }

    @Test
    void a_signature_of_the_day_makes_the_date_a_value() throws IOException {
        paper("306", "20");
        signedAt = List.of(Instant.parse("2025-01-19T18:00:00Z")); // one in the morning of the 20th in Vietnam
        assertThat(field("date").value()).isEqualTo("2025-01-20");
        assertThat(proposal(field("date")).confirmedBy()).containsExactly("SIGNATURE_TIME");
        signedAt = List.of(Instant.parse("2025-01-20T18:00:00Z"));
        assertThat(field("date").value()).isNull();
    }

    @Test
    void a_day_after_the_paper_came_is_not_even_proposed() throws IOException {
        paper("306", "20");
        acceptedAt = NOON.minusSeconds(86_400);
        assertThat(field("date").proposal()).isNull();
        assertThat(field("date").place()).isNotNull();
    }

    @Test
    void a_day_that_no_month_has_is_not_proposed() throws IOException {
        paper("306", "40");
        assertThat(field("date").proposal()).isNull();
    }

    @Test
    void what_print_gave_stays_and_costs_no_picture() throws IOException {
        paper("306", "20");
        var number = new FieldReading("number", "15", 0.97, null);
        var date = new FieldReading("date", "2025-01-20", 0.96, null);
        List<FieldReading> fields = List.of(number, date);
        assertThat(handwriting.complete(fields, page(), paper())).isEqualTo(fields);
        assertThat(pictures).isZero();
    }

    @Test
    void where_neither_label_nor_notation_was_read_the_place_is_level_with_the_date() throws IOException {
        paper("306", "20");
        lines.remove(0);
        Place place = Objects.requireNonNull(field("number").place());
        assertThat(place.y()).isLessThan((double) (BASELINE - EM) / HEIGHT);
        assertThat(place.y() + place.height()).isGreaterThan((double) BASELINE / HEIGHT);
        assertThat(place.x() + place.width()).isLessThanOrEqualTo(0.5);
        assertThat(field("number").proposal()).isNull();
    }

    @Test
    void the_code_of_a_dossier_on_a_form_is_no_place_for_a_number() throws IOException {
        lines.add(line(
                word("Mã", 300, 60), word("hồ", 370, 50), word("sơ:", 430, 64), word("H38.26-251128-0001", 520, 420)));
        assertThat(field("number").place()).isNull();
        assertThat(field("date").place()).isNull();
    }

    @Test
    void a_speck_before_the_label_does_not_hide_it() throws IOException {
        paper("306", "20");
        lines.set(0, line(word("l", 400, 8), word("Số:", 440, 64), word("/QĐ-UBND", 700, (int)
                Math.round(PrintedText.ems("/QĐ-UBND") * EM))));
        assertThat(proposal(field("number")).value()).isEqualTo("306");
    }

    @Test
    void a_stroke_taken_for_a_part_of_the_notation_forbids_a_reading() throws IOException {
        paper("306", "20");
        lines.set(0, line(word("Số:", 440, 64), word("/QĐ-UBND", 620, 340)));
        assertThat(field("number").proposal()).isNull();
        assertThat(field("number").place()).isNotNull();
    }

    @Test
    void a_picture_of_another_shape_than_the_page_was_read_in_is_not_looked_at() throws IOException {
        paper("306", "20");
        var turned = new RecognizedPage(1, HEIGHT, WIDTH, 300, false, lines);
        List<FieldReading> fields = handwriting.complete(open(), turned, paper());
        assertThat(fields).allSatisfy(field -> assertThat(field.proposal()).isNull());
    }

    private static Proposal proposal(FieldReading field) {
        return Objects.requireNonNull(field.proposal(), field.name());
    }

    private FieldReading field(String name) throws IOException {
        return handwriting.complete(open(), page(), paper()).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<FieldReading> open() {
        return List.of(new FieldReading("number", null, 0, null), new FieldReading("date", null, 0, null));
    }

    private RecognizedPage page() {
        return new RecognizedPage(1, WIDTH, HEIGHT, 300, false, lines);
    }

    private Paper paper() {
        return new Paper() {
            @Override
            public BufferedImage firstPage() {
                pictures++;
                var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
                Graphics2D graphics = page.createGraphics();
                graphics.setColor(Color.WHITE);
                graphics.fillRect(0, 0, WIDTH, HEIGHT);
                graphics.drawImage(picture, 0, 0, null);
                graphics.dispose();
                return page;
            }

            @Override
            public Evidence evidence() {
                return new Evidence(fileNames, signedAt, acceptedAt);
            }
        };
    }

    /** The line with number and date as the recogniser of print reads it, and the handwriting in its gaps. */
    private void paper(String number, String day) {
        int notation = (int) Math.round(PrintedText.ems("/QĐ-UBND") * EM);
        lines.add(line(word("Số:", 440, 64), word("/QĐ-UBND", 700, notation)));
        lines.add(line(
                word("Hà", 1300, 60),
                word("Nội,", 1370, 80),
                word("ngày", 1500, 104),
                word("tháng", 1740, 123),
                word("01", 1880, 48),
                word("năm", 1945, 90),
                word("2025", 2050, 103)));
        write(number, 520);
        write(day, 1620);
    }

    private static Line line(Word... words) {
        return new Line(Arrays.asList(words), words[0].x(), BASELINE - 40, 500, 40);
    }

    private static Word word(String text, int x, int width) {
        boolean descends = text.equals("ngày") || text.equals("tháng");
        int height = text.matches("\\d+") ? 38 : 40;
        return new Word(text, 0.95, x, BASELINE - height, width, height + (descends ? (int) Math.round(0.21 * EM) : 0));
    }

    private void write(String number, int from) {
        var random = new SplittableRandom(4);
        DigitPictures digits = DigitPictures.heldOut();
        SignModel model = SignModel.shipped();
        var pen = new Pen(0, 0.9, 0.04);
        int x = from;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            byte[] clear = digits.all(digit).stream()
                    .filter(sample -> {
                        SignModel.Guess guess = model.guess(PenInk.of(pen, sample, 46, new SplittableRandom(9)));
                        return guess.digit() == digit && guess.margin() > 1.1;
                    })
                    .findFirst()
                    .orElseThrow();
            Ink ink = PenInk.of(pen, clear, 46, random);
            for (int dy = 0; dy < ink.height(); dy++) {
                for (int dx = 0; dx < ink.width(); dx++) {
                    if (ink.at(dx, dy)) {
                        picture.getRaster().setSample(x + dx, BASELINE - ink.height() + dy, 0, 30);
                    }
                }
            }
            x += ink.width() + 8;
        }
    }
}
