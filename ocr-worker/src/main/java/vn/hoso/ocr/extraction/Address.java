package vn.hoso.ocr.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.hoso.ocr.recognition.Word;

/**
 * An address in its normal form: street or hamlet, commune, province, parted by commas. On a dotted line the dots run into
 * the words and take their commas away; the names of the units say where those belong.
 *
 * @param text the normal form
 * @param words what it was read from
 */
record Address(String text, List<Word> words) {
    private static final Pattern LEADER = Pattern.compile("[.…_·„]+|,(?=\\S)");
    private static final Pattern UNIT = Pattern.compile("[\\s,]*(?<!thị|Thị)\\s(?=(?:xã|phường|đặc khu|thị trấn|thị xã"
            + "|quận|huyện|tỉnh|[Tt]hành phố)\\s[\\p{Lu}\\d])");
    private static final Pattern PROVINCE = Pattern.compile("(?<unit>tỉnh|[Tt]hành phố) (?<name>\\p{Lu}[^,]*)$");

    /** The address that was filled in, with its province spelt as the list has it when the letters are the same. */
    static Address of(List<Word> filled) {
        String words = LEADER.matcher(new LineText(filled).text())
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s:;,]+|[\\s:;,]+$", "");
        String parted = UNIT.matcher(words).replaceAll(", ");
        Matcher province = PROVINCE.matcher(parted);
        if (!province.find()) {
            return new Address(parted, filled);
        }
        String known = KnownNames.place(province.group("unit") + " " + province.group("name"));
        return known == null
                ? new Address(parted, filled)
                : new Address(
                        parted.substring(0, province.start()) + known, vouched(filled, known.split(" ", -1).length));
    }

    /** The words, the last of them as sure as the list makes them. */
    private static List<Word> vouched(List<Word> words, int last) {
        double doubtLeft = Confirmation.KNOWN_PLACE.doubtLeft();
        return IntStream.range(0, words.size())
                .mapToObj(i -> i < words.size() - last ? words.get(i) : surer(words.get(i), doubtLeft))
                .toList();
    }

    private static Word surer(Word word, double doubtLeft) {
        double sure = 1 - doubtLeft * (1 - word.confidence());
        return new Word(word.text(), sure, word.x(), word.y(), word.width(), word.height());
    }
}
