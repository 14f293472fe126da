package vn.hoso.samples.misread;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A word as it stands on a paper and as a recogniser misread it: marks and tones lost or changed, letters taken for others
 * that look alike, lost, added, and a word broken in two.
 *
 * @param written as it stands on the paper, NFC
 * @param read as it was read, NFC; with a space where it was broken
 * @param others what else ocr-worker offers for it where the page tells nothing more, the likeliest first
 */
public record MisreadWord(String written, String read, List<String> others) {

    /** The forty words that a desk is measured with. */
    public static List<MisreadWord> all() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MisreadWord.class.getResourceAsStream("words.csv")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cell -> new MisreadWord(
                            cell[0], cell[1], cell[2].isEmpty() ? List.of() : List.of(cell[2].split(" ", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The misread words cannot be read", e);
        }
    }
}
