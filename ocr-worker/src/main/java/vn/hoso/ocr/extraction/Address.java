package vn.hoso.ocr.extraction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.Word;

/**
 * An address in its normal form: street or hamlet, commune, province, parted by commas. On a dotted line the dots run into
 * the words, take their commas away and pass for marks under letters; the names of the units say where commas belong, and
 * the lists of places how a name is spelt.
 *
 * @param text the normal form
 * @param words what it was read from, those of known names as sure as the lists make them
 */
record Address(String text, List<Word> words) {
    private static final Pattern LEADER = Pattern.compile("[.…_·„]+|,(?=\\S)");
    private static final Pattern UNIT = Pattern.compile("[\\s,]*(?<!thị|Thị)\\s(?=(?:xã|phường|đặc khu|thị trấn|thị xã"
            + "|quận|huyện|tỉnh|[Tt]hành phố)\\s[\\p{Lu}\\d])");

    /** Kind of unit, with a number perhaps, and a name: "số 5 đường Lê Lợi", "xã Tân Lập", "tỉnh Nghệ An". */
    private static final Pattern NAMED = Pattern.compile("(?<unit>[^\\p{Lu}]*\\s)(?<name>\\p{Lu}.*)");

    private static final Pattern STREET = Pattern.compile("(?:.*\\s)?(?:đường|phố)\\s");

    /** A letter more or less makes no other unit of one with so many. */
    private static final int FEWEST_LETTERS_TO_REPAIR = 4;

    private static final Pattern PROVINCE = Pattern.compile("(?:tỉnh|[Tt]hành phố) \\p{Lu}.*");

    /** What units and the ways into them are called; no two have the same letters. */
    private static final Map<String, String> UNITS = Stream.of(
                    "số nhà đường phố ngõ ngách hẻm thôn ấp bản buôn làng xóm"
                            + " khóm khu tổ dân khối xã phường thị trấn quận huyện tỉnh thành")
            .flatMap(words -> Arrays.stream(words.split(" ", -1)))
            .collect(Collectors.toMap(Folded::of, Function.identity()));

    /** The address that was filled in. */
    static Address of(List<Word> filled) {
        String words = LEADER.matcher(new LineText(filled).text())
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s:;,]+|[\\s:;,]+$", "");
        Set<String> known = new HashSet<>();
        String text = Arrays.stream(
                        UNIT.matcher(withUnits(words)).replaceAll(", ").split(", ", -1))
                .map(part -> spelt(part, known))
                .collect(Collectors.joining(", "));
        return new Address(
                text, filled.stream().map(word -> vouched(word, known)).toList());
    }

    /** Whether the name of the province begins in some words and ends in those after them: "tỉnh Bắc", "Ninh". */
    static boolean completes(List<Word> begun, List<Word> after) {
        Optional<String> half = province(of(begun));
        Optional<String> whole =
                province(of(Stream.concat(begun.stream(), after.stream()).toList()));
        return half.isPresent()
                && KnownNames.place(half.get()) == null
                && whole.map(KnownNames::place).isPresent();
    }

    private static Optional<String> province(Address address) {
        String last =
                address.text().substring(address.text().lastIndexOf(", ") + 1).strip();
        return PROVINCE.matcher(last).matches() ? Optional.of(last) : Optional.empty();
    }

    /** With the units as they are spelt; names begin with a capital. */
    private static String withUnits(String words) {
        return Arrays.stream(words.split(" ", -1))
                .map(word -> isSmall(word) ? unit(word) : word)
                .collect(Collectors.joining(" "))
                .replaceAll("(?<=thành )\\p{Ll}{1,2}ố(?= \\p{Lu})", "phố");
    }

    private static String unit(String word) {
        String letters = Folded.of(word);
        List<String> near = UNITS.containsKey(letters) || letters.length() < FEWEST_LETTERS_TO_REPAIR
                ? List.of(letters)
                : UNITS.keySet().stream()
                        .filter(unit -> unit.length() >= FEWEST_LETTERS_TO_REPAIR)
                        .filter(unit -> Folded.distance(unit, letters) == 1)
                        .toList();
        return near.size() == 1 ? UNITS.getOrDefault(near.get(0), word) : word;
    }

    private static boolean isSmall(String word) {
        return word.codePoints().allMatch(Character::isLowerCase);
    }

    /** A part with its name as the list has it, which then is among the known words with what stands before it. */
    private static String spelt(String part, Set<String> known) {
        Matcher named = NAMED.matcher(part);
        if (!named.matches()) {
            return part;
        }
        String name = named.group("name");
        Optional<String> spelt = PROVINCE.matcher(part).matches()
                ? Optional.ofNullable(KnownNames.place(part))
                : listed(named.group("unit"), name).map(other -> named.group("unit") + other);
        spelt.ifPresent(other -> known.addAll(letters(other)));
        return spelt.orElseGet(() -> named.group("unit") + DotBelow.restored(name));
    }

    /** Streets bear the names of people first, those of places after. */
    private static Optional<String> listed(String unit, String name) {
        return STREET.matcher(unit).matches()
                ? ListedNames.STREETS
                        .spelt(name)
                        .or(() -> ListedNames.COMMUNES.spelt(name))
                        .or(() -> ListedNames.STREETS.nearest(name))
                : ListedNames.COMMUNES.spelt(name);
    }

    private static Word vouched(Word word, Set<String> known) {
        if (!known.containsAll(letters(word.text()))) {
            return word;
        }
        double sure = 1 - Confirmation.KNOWN_PLACE.doubtLeft() * (1 - word.confidence());
        return new Word(word.text(), sure, word.x(), word.y(), word.width(), word.height());
    }

    private static Set<String> letters(String words) {
        return Arrays.stream(Folded.of(words).split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
