package vn.hoso.acceptance;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/** A page with one line on it: quick to read, and different for each number. */
final class SmallPage {

    /** In hundredths of an inch, as all lengths here. */
    private static final int A4_WIDTH = 827;

    private static final int A4_HEIGHT = 1169;

    private SmallPage() {}

    /** An A4 sheet. */
    static Path numbered(int number, Path file) throws IOException {
        ImageIO.write(drawn(number, 100, A4_HEIGHT), "png", file.toFile());
        return file;
    }

    /** A slip as wide as A4 and a quarter as high. */
    static BufferedImage slip(int number, int dpi) {
        return drawn(number, dpi, A4_HEIGHT / 4);
    }

    private static BufferedImage drawn(int number, int dpi, int height) {
        var image = new BufferedImage(A4_WIDTH * dpi / 100, height * dpi / 100, BufferedImage.TYPE_BYTE_GRAY);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.scale(dpi / 100.0, dpi / 100.0);
        pen.setFont(new Font("Tinos", Font.PLAIN, 32));
        pen.drawString(String.format(Locale.ROOT, "Trang thu %d", number), 150, 200);
        pen.dispose();
        return image;
    }
}
