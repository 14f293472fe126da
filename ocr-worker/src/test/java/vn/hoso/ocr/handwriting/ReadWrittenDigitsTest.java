package vn.hoso.ocr.handwriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.hoso.samples.handwriting.DigitPictures;
import vn.hoso.samples.handwriting.Pen;

class ReadWrittenDigitsTest {

    private static final long SEED = 20_261_124;
    private static final int ZONES = 200;
    /** Fonts every Java has; the reader was trained to refuse letters of many more. */
    private static final List<Font> HANDS =
            List.of(new Font(Font.SERIF, Font.ITALIC, 1), new Font(Font.SANS_SERIF, Font.PLAIN, 1));

    private static final ReadWrittenDigits READER = new ReadWrittenDigits();

    @Test
    void of_two_hundred_zones_half_of_the_digits_are_read_and_hardly_one_wrongly() {
        var random = new SplittableRandom(SEED);
        DigitPictures digits = DigitPictures.heldOut();
        int withDigits = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < ZONES; i++) {
            ComposedZone zone = ComposedZone.any(digits, HANDS, random);
            Optional<String> read = READER.read(zone.picture(), zone.place())
                    .filter(found -> found.confidence() >= HandwrittenFields.SURE)
                    .map(WrittenDigits::digits);
            withDigits += zone.digits() == null ? 0 : 1;
            if (read.isPresent() && read.get().equals(zone.digits())) {
                right++;
            } else if (read.isPresent()) {
                wrong.add("zone " + i + " says " + zone.digits() + ", read " + read.get());
            }
        }
        // Proposals for a person; what it takes to make one a value is HandwrittenFields' to say.
        assertThat(wrong).as("seed " + SEED).hasSizeLessThanOrEqualTo(ZONES / 100);
        assertThat(right).as("seed " + SEED + ", of " + withDigits).isGreaterThanOrEqualTo(withDigits / 2);
    }

    @Test
    void an_empty_zone_says_nothing_however_noisy() {
        var random = new SplittableRandom(SEED);
        var picture = new BufferedImage(400, 200, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 400; x++) {
                picture.getRaster().setSample(x, y, 0, 200 + random.nextInt(50));
            }
        }
        assertThat(READER.read(picture, new Rectangle(100, 50, 200, 100))).isEmpty();
    }

    @Test
    void a_number_of_which_a_digit_is_cut_by_the_edge_is_not_read() {
        BufferedImage picture = written("1972");
        assertThat(READER.best(picture, new Rectangle(100, 60, 260, 100))).isPresent();
        for (int right = 330; right > 230; right -= 10) {
            assertThat(READER.read(picture, new Rectangle(100, 60, right - 100, 100)))
                    .as("zone up to " + right)
                    .isEmpty();
        }
    }

    /** Digits 60 pixels high on the baseline 140, from 120 on. */
    private static BufferedImage written(String number) {
        var random = new SplittableRandom(4);
        DigitPictures digits = DigitPictures.heldOut();
        var picture = new BufferedImage(460, 220, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 460, 220);
        var pen = new Pen(0, 1, 0.04);
        int x = 120;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            Ink ink = PenInk.of(pen, clear(digits, digit), 60, random);
            for (int dy = 0; dy < ink.height(); dy++) {
                for (int dx = 0; dx < ink.width(); dx++) {
                    if (ink.at(dx, dy)) {
                        picture.getRaster().setSample(x + dx, 140 - ink.height() + dy, 0, 30);
                    }
                }
            }
            x += ink.width() + 12;
        }
        graphics.dispose();
        return picture;
    }

    /** The first of a digit that is written clearly. */
    private static byte[] clear(DigitPictures digits, int digit) {
        SignModel model = SignModel.shipped();
        var pen = new Pen(0, 1, 0.04);
        return digits.all(digit).stream()
                .filter(picture -> {
                    SignModel.Guess guess = model.guess(PenInk.of(pen, picture, 60, new SplittableRandom(9)));
                    return guess.digit() == digit && guess.margin() > 1;
                })
                .findFirst()
                .orElseThrow();
    }
}
