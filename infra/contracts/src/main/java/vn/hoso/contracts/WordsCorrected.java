package vn.hoso.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.DocumentDigitized.Place;

/**
 * Officers have put words of a document right; its PDF text, ALTO and plain text are made anew with them. The picture of
 * the page and what was read of it stay as they are. Topic {@link Topics#CUTS}, written by indexer, read by ocr-worker. The
 * last word counts: it names all corrections of the document that hold, none when the last was taken back.
 *
 * @param scan SHA-256 of the scan's bytes, 64 lower-case hexadecimal digits
 * @param number ordinal of the document in its scan, from 1
 * @param corrections what was put right, by field; empty when nothing is
 * @param correctedAt when, UTC
 */
public record WordsCorrected(String scan, int number, List<Correction> corrections, Instant correctedAt) {

    /**
     * Words that were put right.
     *
     * @param place where they stand
     * @param read the words as they were read there, with one space between them; null when nothing was read there
     * @param written the words that stand there, NFC, with one space between them
     */
    public record Correction(Place place, @Nullable String read, String written) {}
}
