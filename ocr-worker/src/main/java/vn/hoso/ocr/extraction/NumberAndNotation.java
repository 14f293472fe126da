package vn.hoso.ocr.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.ocr.classification.DocumentType;
import vn.hoso.ocr.layout.LinePart;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * Number and notation ({@code Số: 15/QĐ-BNV}, Decree 30/2020). The notation is printed and given when its grammar holds;
 * the number is handwritten on most papers and given only when it was printed: one word with the notation, of its
 * height, right after "Số:", and read surely.
 */
final class NumberAndNotation {
    private static final double HEAD = 0.4;
    private static final double SURE = 0.8;
    private static final double SUREST = 0.9;
    private static final double SURE_BESIDE_PRINT = 0.5;
    private static final double TALLEST_PRINTED = 1.5;
    private static final double WIDEST_GAP = 1.2;
    private static final String ORG =
            "[A-ZĐÐ](?=[a-zđ]*[A-ZĐÐ0-9])[A-Za-zĐÐđ0-9&.]{1,15}(?:[-–][A-ZĐÐ][A-Za-zĐÐđ0-9&.]{1,15})*";
    private static final Pattern SIGN =
            Pattern.compile("(?:^\\W{0,3}(?=[Ss])|\\s(?=S))(?<so>[Ss][ốôóoỐ]\\s*[:;.]?)(?<number>.{0,14}?)\\s*[/⁄]\\s*"
                    + "(?:(?<year>(?:19|20)\\d{2})\\s*/\\s*)?(?:(?<abbr>[\\p{L}]{1,4})\\s*[-–—]\\s*)?(?<org>" + ORG
                    + ")");
    private static final Pattern LABEL = Pattern.compile("^[Ss][ốôóoỐ]\\s*[:;.]");

    /** The number of a certificate stands alone: no notation follows it. */
    private static final Pattern ALONE = Pattern.compile("^(?<so>[Ss][ốôóoỐ]\\s*[:;.]?)\\s*(?<number>\\d{1,6}[a-z]?)$");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}[a-z]?");

    private final RecognizedPage page;
    private final LineText line;
    private final Matcher sign;

    private NumberAndNotation(RecognizedPage page, LineText line, Matcher sign) {
        this.page = page;
        this.line = line;
        this.sign = sign;
    }

    static Optional<NumberAndNotation> on(RecognizedPage page) {
        for (Line line : page.lines()) {
            if (line.y() > HEAD * page.heightPx()) {
                continue;
            }
            List<Word> left = line.words().stream()
                    .filter(word -> word.x() < 0.55 * page.widthPx())
                    .toList();
            LineText text = new LineText(left);
            Matcher sign = SIGN.matcher(text.text());
            if (sign.find()) {
                return Optional.of(new NumberAndNotation(page, text, sign));
            }
        }
        return Optional.empty();
    }

    /**
     * The number, when it was printed.
     *
     * @param date the date beside it: where that is printed, a less sure reading is enough, provided the word is as
     *     wide as its letters are in print; where it is handwritten, the word has to be
     */
    Optional<Reading> number(IssueDate date) {
        String number = sign.group("number").strip();
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        List<Word> so = line.words(sign.start("so"), sign.end("so"));
        int from = sign.start("number") + sign.group("number").indexOf(number);
        List<Word> words = line.words(from, from + number.length());
        boolean oneWordWithNotation = line.words(from, sign.end("org")).size() == 1;
        if (!oneWordWithNotation || words.size() != 1 || so.size() != 1) {
            return Optional.empty();
        }
        Word printed = words.get(0);
        Word label = so.get(0);
        boolean fits = PrintedWidth.fits(printed, label);
        double enough = fits && date.reading().isPresent() ? SURE_BESIDE_PRINT : SURE;
        if (Math.min(printed.confidence(), label.confidence()) < enough || (date.looksHandwritten() && !fits)) {
            return Optional.empty();
        }
        int gap = printed.x() - label.x() - label.width();
        // Glued to its label the word cannot be measured against it: then only the surest reading will do.
        boolean even = printed.equals(label)
                ? printed.confidence() >= SUREST
                : printed.height() <= TALLEST_PRINTED * label.height() && gap <= WIDEST_GAP * label.height();
        return even
                ? Optional.of(Reading.of(number, page, words).confirmedBy(Confirmation.NUMBER_GRAMMAR))
                : Optional.empty();
    }

    /** The notation as printed; with the issuer known, its initials vouch for a word that the number spoilt. */
    Optional<Reading> notation(Optional<String> issuer) {
        // Eth looks like the Vietnamese letter, and no Vietnamese word has it.
        String read = sign.group("org").replace('–', '-').replace('Ð', 'Đ').replaceAll("\\.+$", "");
        String once = read.replace("ĐĐ", "Đ");
        String org = issuer.filter(i -> abbreviates(once.split("-", -1)[0], i)).isPresent() ? once : read;
        // No abbreviation of a type has a Đ twice in a row; recognition sees one twice.
        String abbreviation = sign.group("abbr") == null
                ? ""
                : sign.group("abbr").replace('Ð', 'Đ').replace("ĐĐ", "Đ");
        Optional<DocumentType> type = DocumentType.abbreviated(abbreviation);
        String start = type.map(DocumentType::abbreviation).orElse(abbreviation);
        String notation = (sign.group("year") == null ? "" : sign.group("year") + "/")
                + (start.isEmpty() ? "" : start + "-")
                + org;
        int from = sign.group("abbr") == null ? sign.start("org") : sign.start("abbr");
        List<Word> words = line.words(from, sign.end("org"));
        String body = org.split("-", -1)[0];
        boolean vouched =
                type.isPresent() && issuer.filter(i -> abbreviates(body, i)).isPresent();
        return Reading.of(notation, page, words)
                .confirmedBy(vouched ? Confirmation.ISSUER_INITIALS : Confirmation.NOTATION_GRAMMAR)
                .ifLikely();
    }

    /** Whether the paper has room for a number, filled in or not. */
    static boolean isAskedFor(RecognizedPage page) {
        return page.lines().stream()
                .filter(line -> line.y() < HEAD * page.heightPx())
                .flatMap(line -> LinePart.of(line).stream())
                .anyMatch(part -> LABEL.matcher(part.text()).find());
    }

    /** A printed number with no notation behind it, as certificates bear it. */
    static Optional<Reading> alone(RecognizedPage page) {
        return page.lines().stream()
                .filter(line -> line.y() < 0.3 * page.heightPx())
                .flatMap(line -> LinePart.of(line).stream())
                .filter(part ->
                        ALONE.matcher(part.text()).matches() && part.words().size() == 2)
                .findFirst()
                .flatMap(part -> {
                    Word label = part.words().get(0);
                    Word number = part.words().get(1);
                    boolean printed = PrintedWidth.fits(number, label)
                            && number.height() <= label.height()
                            && Math.min(label.confidence(), number.confidence()) >= SURE;
                    return printed
                            ? Optional.of(Reading.of(number.text(), page, List.of(number))
                                    .confirmedBy(Confirmation.NUMBER_GRAMMAR))
                            : Optional.empty();
                });
    }

    /** Whether letters are the first ones of a body's name, whole or without its first word (CỤC); "và" has none. */
    private static boolean abbreviates(String letters, String body) {
        String name = body.toUpperCase(Locale.ROOT).replaceAll("\\sVÀ\\s", " ");
        return initials(name).startsWith(letters)
                || initials(name.replaceFirst("^\\S+\\s*", "")).equals(letters);
    }

    private static String initials(String body) {
        return Stream.of(body.toUpperCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Folded.of(word.substring(0, 1)).equals("d") ? word.substring(0, 1) : plain(word))
                .collect(Collectors.joining());
    }

    private static String plain(String word) {
        return Folded.of(word.substring(0, 1)).toUpperCase(Locale.ROOT);
    }
}
