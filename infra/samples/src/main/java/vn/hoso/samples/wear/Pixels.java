package vn.hoso.samples.wear;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.util.stream.IntStream;

/** An image being worn: one grey plane or three of colour, values 0 (black) to 255. */
final class Pixels {
    final int width;
    final int height;
    final byte[][] planes;

    Pixels(int width, int height, byte[][] planes) {
        this.width = width;
        this.height = height;
        this.planes = planes;
    }

    static Pixels of(BufferedImage image, boolean colour) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[][] planes = new byte[colour ? 3 : 1][width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int red = row[x] >> 16 & 255;
                int green = row[x] >> 8 & 255;
                int blue = row[x] & 255;
                int at = y * width + x;
                if (colour) {
                    planes[0][at] = (byte) red;
                    planes[1][at] = (byte) green;
                    planes[2][at] = (byte) blue;
                } else {
                    planes[0][at] = (byte) ((red * 299 + green * 587 + blue * 114) / 1000);
                }
            }
        }
        return new Pixels(width, height, planes);
    }

    int get(int plane, int at) {
        return planes[plane][at] & 255;
    }

    void set(int plane, int at, double value) {
        planes[plane][at] = (byte) Math.max(0, Math.min(255, (int) Math.round(value)));
    }

    /** Seen through a map, bilinear; what lies beyond the page gets the given shade. */
    Pixels seenThrough(PixelMap map, int beyond) {
        byte[][] seen = new byte[planes.length][width * height];
        PixelMap back = map.inverse();
        IntStream.range(0, height).parallel().forEach(y -> {
            for (int x = 0; x < width; x++) {
                Point2D from = back.at(x, y);
                for (int p = 0; p < planes.length; p++) {
                    seen[p][y * width + x] = (byte) sample(p, from.getX(), from.getY(), beyond);
                }
            }
        });
        return new Pixels(width, height, seen);
    }

    private int sample(int plane, double x, double y, int beyond) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) {
            return beyond;
        }
        double fx = x - left;
        double fy = y - top;
        int at = top * width + left;
        double upper = get(plane, at) * (1 - fx) + get(plane, at + 1) * fx;
        double lower = get(plane, at + width) * (1 - fx) + get(plane, at + width + 1) * fx;
        return (int) Math.round(upper * (1 - fy) + lower * fy);
    }

    /** Blurs by a bell of the given standard deviation in pixels. */
    Pixels blurred(double sigma) {
        if (sigma < 0.2) {
            return this;
        }
        int reach = (int) Math.ceil(sigma * 2.5);
        double[] bell = new double[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            bell[i + reach] = Math.exp(-i * i / (2 * sigma * sigma));
            sum += bell[i + reach];
        }
        for (int i = 0; i < bell.length; i++) {
            bell[i] /= sum;
        }
        byte[][] across = new byte[planes.length][];
        for (int p = 0; p < planes.length; p++) {
            across[p] = along(along(planes[p], bell, 1), bell, width);
        }
        return new Pixels(width, height, across);
    }

    private byte[] along(byte[] plane, double[] bell, int step) {
        byte[] out = new byte[plane.length];
        int reach = bell.length / 2;
        int limit = step == 1 ? width : height;
        IntStream.range(0, height).parallel().forEach(y -> {
            for (int x = 0; x < width; x++) {
                int place = step == 1 ? x : y;
                int at = y * width + x;
                double sum = 0;
                for (int i = -reach; i <= reach; i++) {
                    int clamped = Math.max(-place, Math.min(limit - 1 - place, i));
                    sum += bell[i + reach] * (plane[at + clamped * step] & 255);
                }
                out[at] = (byte) Math.round(sum);
            }
        });
        return out;
    }

    BufferedImage image() {
        int type = planes.length == 1 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(width, height, type);
        if (planes.length == 1) {
            image.getRaster().setDataElements(0, 0, width, height, planes[0]);
            return image;
        }
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                row[x] = get(0, at) << 16 | get(1, at) << 8 | get(2, at);
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return image;
    }

    /** Black where darker than the threshold, which may be another at each pixel. */
    BufferedImage bilevel(Threshold threshold) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        WritableRaster raster = image.getRaster();
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = get(0, y * width + x) < threshold.at(x, y) ? 0 : 1;
            }
            raster.setPixels(0, y, width, 1, row);
        }
        return image;
    }

    /** The grey below which a pixel is black. */
    interface Threshold {
        double at(int x, int y);
    }
}
