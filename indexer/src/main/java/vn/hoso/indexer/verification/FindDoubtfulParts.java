package vn.hoso.indexer.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.indexer.reading.ReadWord;
import vn.hoso.indexer.reading.ShowPage;
import vn.hoso.indexer.reading.ShownWord;

/** Finds which words of a field are doubtful, by the words that stand at its place on the page. */
@Component
class FindDoubtfulParts {

    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private final ShowPage pages;

    FindDoubtfulParts(ShowPage pages) {
        this.pages = pages;
    }

    /**
     * The doubtful parts in their order; none when no single word is to blame, or the place has not these words.
     *
     * @param shown what stands in the field's box
     */
    List<DoubtfulPart> in(DocumentDigitized document, FieldReading field, String shown) {
        Place place = field.place();
        if (place == null || field.value() == null) {
            return List.of();
        }
        List<ShownWord> words = pages.show(document, place.page()).lines().stream()
                .flatMap(List::stream)
                .filter(word -> stands(word.word(), place))
                .toList();
        return parts(shown.toLowerCase(Locale.ROOT), words);
    }

    /** Words and value are gone through side by side: the same word twice is two parts. */
    private static List<DoubtfulPart> parts(String value, List<ShownWord> words) {
        var parts = new ArrayList<DoubtfulPart>();
        int at = 0;
        for (ShownWord word : words) {
            String text =
                    AROUND.matcher(word.word().text().toLowerCase(Locale.ROOT)).replaceAll("");
            int from = text.isEmpty() ? -1 : wordAt(value, text, at);
            if (from >= 0) {
                at = from + text.length();
                if (word.doubtful()) {
                    parts.add(new DoubtfulPart(from, at, word.word().others()));
                }
            }
        }
        return parts;
    }

    private static int wordAt(String value, String word, int begin) {
        for (int from = value.indexOf(word, begin); from >= 0; from = value.indexOf(word, from + 1)) {
            if (isEdge(value, from - 1) && isEdge(value, from + word.length())) {
                return from;
            }
        }
        return -1;
    }

    private static boolean isEdge(String value, int position) {
        return position < 0 || position >= value.length() || !Character.isLetterOrDigit(value.charAt(position));
    }

    private static boolean stands(ReadWord word, Place place) {
        double x = word.x() + word.width() / 2;
        double y = word.y() + word.height() / 2;
        return x >= place.x() && x <= place.x() + place.width() && y >= place.y() && y <= place.y() + place.height();
    }
}
