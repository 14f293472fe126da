package vn.hoso.bench.systems;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a system made of one page.
 *
 * @param text what it read; empty when it failed on the page
 * @param pdf the PDF it made, if any
 * @param answer what else Hoso said of it; empty for the others, which say no more
 */
public record PageReading(String text, Optional<Path> pdf, Optional<Answer> answer) {

    /** A page on which a system failed, or of which it only makes text. */
    public static PageReading of(String text, Optional<Path> pdf) {
        return new PageReading(text, pdf, Optional.empty());
    }

    /**
     * What Hoso says beyond the text.
     *
     * @param type code of the type, {@code UNKNOWN} when in doubt
     * @param likelihood how likely it holds the type to be, 0 to 1
     * @param fields what it read and stands behind, by name; a field in doubt is not there
     * @param proposed what it made of handwriting, for a person to settle, by name of the field
     * @param words the words with their confidences, in reading order
     * @param turn clockwise quarter turn that it gave the page, degrees; empty when it does not say
     * @param skew degrees clockwise by which it straightened the turned page; empty when it does not say
     */
    public record Answer(
            String type,
            double likelihood,
            Map<String, String> fields,
            Map<String, String> proposed,
            List<SureWord> words,
            Optional<Integer> turn,
            Optional<Double> skew) {}

    /**
     * A word and how sure Hoso is of it.
     *
     * @param text as read
     * @param confidence 0 to 1
     */
    public record SureWord(String text, double confidence) {}
}
