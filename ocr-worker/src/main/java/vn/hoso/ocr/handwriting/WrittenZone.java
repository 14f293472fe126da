package vn.hoso.ocr.handwriting;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ink of a zone with a margin around it, brought to one height; tells ink from paper by Otsu's threshold. The
 * margin shows what belongs to the neighbours and only reaches in.
 */
final class WrittenZone {

    /** Height of the zone without its margin, pixels. */
    static final int HEIGHT = 96;

    private static final double MARGIN = 0.35;
    private static final int LEAST_CONTRAST = 45;
    private static final double LONGEST_STROKE = 0.9;
    private static final double THICKEST_RULE = 0.09;

    private final Ink ink;
    private final Ink faint;
    private final List<Rectangle> rules;
    private final int left;
    private final int right;
    private final int top;

    private WrittenZone(Ink ink, Ink faint, List<Rectangle> rules, int left, int right, int top) {
        this.ink = ink;
        this.faint = faint;
        this.rules = rules;
        this.left = left;
        this.right = right;
        this.top = top;
    }

    /**
     * Cuts a zone out of a page.
     *
     * @param place the zone, pixels of the picture
     */
    static WrittenZone of(BufferedImage picture, Rectangle place) {
        int margin = (int) Math.ceil(MARGIN * place.height);
        Rectangle cut = new Rectangle(place);
        cut.grow(margin, margin);
        cut = cut.intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
        double scale = (double) HEIGHT / place.height;
        int width = Math.max(1, (int) Math.round(cut.width * scale));
        int height = Math.max(1, (int) Math.round(cut.height * scale));
        int[] grey = scaled(grey(picture, cut), cut.width, cut.height, width, height);
        int level = otsu(grey);
        Ink ink = ink(grey, width, height, level);
        Ink faint = ink(grey, width, height, level < 0 ? level : (level + paper(grey, level)) / 2);
        List<Rectangle> rules = removeRules(ink);
        removeRules(faint); // else a faint digit on a rule would seem to be a part of all that stands on it
        int left = (int) Math.round((place.x - cut.x) * scale);
        int right = (int) Math.round((place.x + place.width - cut.x) * scale);
        return new WrittenZone(ink, faint, rules, left, right, (int) Math.round((place.y - cut.y) * scale));
    }

    Ink ink() {
        return ink;
    }

    /** The ink, with what is too faint to be read. */
    Ink faint() {
        return faint;
    }

    /** The rules that were taken out of the ink. */
    List<Rectangle> rules() {
        return rules;
    }

    /** Left edge of the zone in the ink. */
    int left() {
        return left;
    }

    /** Right edge of the zone in the ink, exclusive. */
    int right() {
        return right;
    }

    /** Upper edge of the zone in the ink. */
    int top() {
        return top;
    }

    private static int[] grey(BufferedImage picture, Rectangle cut) {
        int[] grey = new int[cut.width * cut.height];
        int[] row = new int[cut.width];
        for (int y = 0; y < cut.height; y++) {
            picture.getRGB(cut.x, cut.y + y, cut.width, 1, row, 0, cut.width);
            for (int x = 0; x < cut.width; x++) {
                int red = row[x] >> 16 & 0xff;
                int green = row[x] >> 8 & 0xff;
                int blue = row[x] & 0xff;
                grey[y * cut.width + x] = (299 * red + 587 * green + 114 * blue) / 1000;
            }
        }
        return grey;
    }

    /** Larger by interpolation, smaller by the mean of what falls together. */
    private static int[] scaled(int[] grey, int width, int height, int toWidth, int toHeight) {
        int[] scaled = new int[toWidth * toHeight];
        double stepX = (double) width / toWidth;
        double stepY = (double) height / toHeight;
        int samples = (int) Math.max(1, Math.ceil(Math.max(stepX, stepY)));
        for (int y = 0; y < toHeight; y++) {
            for (int x = 0; x < toWidth; x++) {
                double sum = 0;
                for (int sy = 0; sy < samples; sy++) {
                    for (int sx = 0; sx < samples; sx++) {
                        sum += between(
                                grey,
                                width,
                                height,
                                (x + (sx + 0.5) / samples) * stepX - 0.5,
                                (y + (sy + 0.5) / samples) * stepY - 0.5);
                    }
                }
                scaled[y * toWidth + x] = (int) Math.round(sum / (samples * samples));
            }
        }
        return scaled;
    }

    private static double between(int[] grey, int width, int height, double x, double y) {
        int left = (int) Math.max(0, Math.min(width - 1, Math.floor(x)));
        int top = (int) Math.max(0, Math.min(height - 1, Math.floor(y)));
        int right = Math.min(width - 1, left + 1);
        int bottom = Math.min(height - 1, top + 1);
        double toRight = Math.max(0, Math.min(1, x - left));
        double down = Math.max(0, Math.min(1, y - top));
        double upper = grey[top * width + left] * (1 - toRight) + grey[top * width + right] * toRight;
        double lower = grey[bottom * width + left] * (1 - toRight) + grey[bottom * width + right] * toRight;
        return upper * (1 - down) + lower * down;
    }

    /** The mean grey of the paper. */
    private static int paper(int[] grey, int level) {
        return (int)
                Arrays.stream(grey).filter(value -> value > level).average().orElse(255);
    }

    private static Ink ink(int[] grey, int width, int height, int level) {
        var ink = new Ink(width, height);
        for (int i = 0; i < grey.length; i++) {
            ink.set(i % width, i / width, grey[i] <= level);
        }
        return ink;
    }

    /** The level that parts dark from light best, or -1 when there is one kind of grey only (N. Otsu, 1979). */
    private static int otsu(int[] grey) {
        long[] counts = new long[256];
        double sum = 0;
        for (int value : grey) {
            counts[value]++;
            sum += value;
        }
        double best = -1;
        int level = -1;
        double dark = 0;
        double darkSum = 0;
        for (int i = 0; i < 256; i++) {
            dark += counts[i];
            darkSum += (double) i * counts[i];
            double light = grey.length - dark;
            if (dark == 0 || light == 0) {
                continue;
            }
            double apart = (sum - darkSum) / light - darkSum / dark;
            double between = dark * light * apart * apart;
            if (between > best) {
                best = between;
                level = apart < LEAST_CONTRAST ? -1 : i;
            }
        }
        return level;
    }

    /** Takes out a rule or an underline: longer than any stroke of a digit, and thin. What crosses it stays. */
    private static List<Rectangle> removeRules(Ink ink) {
        List<Rectangle> rules = new ArrayList<>();
        int longest = (int) (LONGEST_STROKE * HEIGHT);
        int thickest = (int) Math.ceil(THICKEST_RULE * HEIGHT);
        for (int y = 0; y < ink.height(); y++) {
            int begin = 0;
            for (int x = 0; x <= ink.width(); x++) {
                if (!ink.at(x, y)) {
                    if (x - begin >= longest) {
                        removeRun(ink, begin, x, y, thickest);
                        rules.add(new Rectangle(begin, y, x - begin, 1));
                    }
                    begin = x + 1;
                }
            }
        }
        return rules;
    }

    private static void removeRun(Ink ink, int from, int to, int y, int thickest) {
        for (int x = from; x < to; x++) {
            int first = y;
            int last = y;
            while (ink.at(x, first - 1) && y - first <= thickest) {
                first--;
            }
            while (ink.at(x, last + 1) && last - y <= thickest) {
                last++;
            }
            if (last - first + 1 <= thickest) {
                for (int row = first; row <= last; row++) {
                    ink.set(x, row, false);
                }
            }
        }
    }
}
