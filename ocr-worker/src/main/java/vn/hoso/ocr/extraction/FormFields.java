package vn.hoso.ocr.extraction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.ocr.layout.Moment;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * What forms and certificates say of a person, each after the label that asks for it. Where a form asks for several
 * people the first one counts: the applicant.
 */
final class FormFields {
    /** Digits that the checklist speaks against are given when they were read this surely, and then with this doubt. */
    private static final double SURE_THOUGH_CONTRADICTED = 0.9;

    private static final double CONTRADICTED = 0.5;
    private static final double FULL_LINE = 0.88;
    private static final int MOST_WORDS_MORE = 8;
    private static final int SHORTEST_ADDRESS = 5;
    /** A kind of unit whose name has yet to come. */
    private static final Pattern NAMELESS = Pattern.compile("xã|phường|quận|huyện|tỉnh|phố|trấn");

    private static final Pattern NAME = Pattern.compile(PersonName.WORDS);
    /** An L whose foot came apart on the dotted line. */
    private static final Pattern BROKEN_L = Pattern.compile("(?<!\\S)[\\[I1|](?:,(?=\\p{L})|(?=\\p{Ll}))");

    /** What becomes of the sign between the parts of a day on a dotted line. */
    private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d)[:;,.'/\\-](?=\\d)");

    private static final Pattern TWELVE = Pattern.compile("(?<!\\d)\\d(?:[ .,]?\\d){11}(?!\\d)");
    private static final Pattern PHONE_NUMBER = Pattern.compile("(?<!\\d)(?:\\+?84|0)(?:[ .,\\-]?\\d){8,10}(?!\\d)");

    /**
     * A field that the form asks for.
     *
     * @param reading what was written there, or null when nothing could be read
     * @param place where it should stand
     */
    record Answer(@Nullable Reading reading, Place place) {}

    private FormFields() {}

    static Map<Asked, Answer> in(List<RecognizedPage> pages) {
        Map<Asked, Answer> answers = new EnumMap<>(Asked.class);
        for (RecognizedPage page : pages.subList(0, Math.min(2, pages.size()))) {
            List<LineText> lines = page.lines().stream()
                    .sorted(Comparator.comparingInt(line -> line.y() + line.height() / 2))
                    .map(LineText::new)
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                read(page, lines, i, answers);
            }
            CardData.on(page).forEach((asked, said) -> onCard(page, asked, said, answers));
        }
        return answers;
    }

    /** What a card's QR says is surer than what was read beside it; what another page says of the applicant stays. */
    private static void onCard(RecognizedPage page, Asked asked, Reading said, Map<Asked, Answer> answers) {
        Answer read = answers.get(asked);
        if (read == null || read.reading() == null || read.place().page() == page.number()) {
            answers.put(asked, new Answer(said, said.place()));
        }
    }

    private static void read(RecognizedPage page, List<LineText> lines, int index, Map<Asked, Answer> answers) {
        LineText line = lines.get(index);
        LineText next = at(lines, index + 1);
        List<Asked.Label> labels = Asked.in(Folded.of(line.text()));
        for (int i = 0; i < labels.size(); i++) {
            Asked.Label label = labels.get(i);
            if (label.asked() == Asked.OTHER || answers.containsKey(label.asked())) {
                continue;
            }
            boolean last = i + 1 == labels.size();
            int end = last ? line.text().length() : labels.get(i + 1).from();
            List<Word> words = filled(line, label.to(), end);
            List<Word> more = filled(next, 0, next.text().length());
            boolean below = last && words.isEmpty() && !next.text().contains(":");
            LineText after = below ? at(lines, index + 2) : next;
            if (below) {
                words = more;
                more = filled(after, 0, after.text().length());
            }
            if (last && label.asked() == Asked.ADDRESS && carriesOn(page, words, after, more)) {
                words = Stream.concat(words.stream(), more.stream()).toList();
            }
            if (last && label.asked() == Asked.BIRTH_DATE && lacksYear(words, more)) {
                words = Stream.concat(words.stream(), more.stream().limit(1)).toList();
            }
            Optional<Reading> reading = answer(page, label.asked(), words, answers);
            if (label.asked() == Asked.PERSONAL_NUMBER
                    && reading.isEmpty()
                    && words.stream().noneMatch(FormFields::digits)) {
                continue; // "giấy tờ tùy thân" may ask for another paper; the number has a label of its own then
            }
            Place place = Reading.place(page, words.isEmpty() ? line.words(label.from(), end) : words);
            answers.put(label.asked(), new Answer(reading.orElse(null), place));
        }
    }

    /** Whether a day in words goes on with its year in the next line. */
    private static boolean lacksYear(List<Word> words, List<Word> more) {
        return !words.isEmpty()
                && !more.isEmpty()
                && Folded.letters(words.get(words.size() - 1).text()).equals("nam")
                && more.get(0).text().matches("(?:19|20)\\d{2}");
    }

    private static LineText at(List<LineText> lines, int index) {
        return index < lines.size() ? lines.get(index) : new LineText(List.of());
    }

    private static boolean digits(Word word) {
        return word.text().codePoints().filter(Character::isDigit).count() >= 6;
    }

    private static Optional<Reading> answer(
            RecognizedPage page, Asked asked, List<Word> words, Map<Asked, Answer> answers) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        LineText text = new LineText(words);
        return switch (asked) {
            case APPLICANT_NAME -> name(page, words);
            case PERSONAL_NUMBER -> number(page, text, answers);
            case BIRTH_DATE -> birth(page, text);
            case ADDRESS -> address(page, words);
            case PHONE -> phone(page, text);
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<Reading> name(RecognizedPage page, List<Word> words) {
        // The dots of a leader run into the words; no name has signs in it.
        String name = BROKEN_L.matcher(new LineText(words).text())
                .replaceAll("L")
                .replaceAll("[.,:;…_·„ ]+", " ")
                .strip();
        return NAME.matcher(name).matches()
                ? Optional.of(Reading.of(PersonName.spelt(DotBelow.restored(name)), page, PersonName.vouched(words))
                        .confirmedBy(Confirmation.FORM_LABEL))
                : Optional.empty();
    }

    private static Optional<Reading> number(RecognizedPage page, LineText text, Map<Asked, Answer> answers) {
        Matcher digits = TWELVE.matcher(text.text());
        if (!digits.find()) {
            return Optional.empty();
        }
        String number = digits.group().replaceAll("\\D", "");
        Reading reading = Reading.of(number, page, text.words(digits.start(), digits.end()));
        Optional<LocalDate> birth = Optional.ofNullable(answers.get(Asked.BIRTH_DATE))
                .map(Answer::reading)
                .map(read -> LocalDate.parse(read.value()));
        Optional<Confirmation> confirmation = PersonalNumber.confirmed(number, birth);
        if (confirmation.isPresent()) {
            return confirmation.map(reading::confirmedBy);
        }
        // What contradicts the checklist may be how the paper has it: a person looks.
        return reading.confidence() >= SURE_THOUGH_CONTRADICTED
                ? Optional.of(reading.as(number, CONTRADICTED))
                : Optional.empty();
    }

    private static Optional<Reading> birth(RecognizedPage page, LineText text) {
        return Moment.dayIn(text.text())
                .or(() -> Moment.dayIn(SEPARATOR.matcher(text.text()).replaceAll("/")))
                .map(day -> Reading.of(day.date().toString(), page, text.words(day.from(), day.to()))
                        .confirmedBy(Confirmation.CALENDAR));
    }

    private static Optional<Reading> address(RecognizedPage page, List<Word> words) {
        Address address = Address.of(words);
        return address.text().length() >= SHORTEST_ADDRESS
                ? Optional.of(Reading.of(address.text(), page, address.words()).confirmedBy(Confirmation.FORM_LABEL))
                : Optional.empty();
    }

    /** An address that fills its line, or lacks a name, goes on in the next one when that has no label of its own. */
    private static boolean carriesOn(RecognizedPage page, List<Word> words, LineText next, List<Word> more) {
        if (words.isEmpty()
                || more.isEmpty()
                || next.text().contains(":")
                || !Asked.in(Folded.of(next.text())).isEmpty()) {
            return false;
        }
        Word last = words.get(words.size() - 1);
        Word first = more.get(0);
        int margin = page.lines().stream()
                .mapToInt(line -> line.x() + line.width())
                .max()
                .orElse(page.widthPx());
        // The next word would not have fitted; the last line of a text has few words more.
        boolean full = last.x() + last.width() + first.width() + last.height() / 3
                > Math.min(margin, FULL_LINE * page.widthPx());
        boolean nameless = NAMELESS.matcher(last.text()).matches();
        boolean close = first.y() - last.y() < 2.6 * last.height();
        return (full || nameless || Address.completes(words, more)) && close && more.size() <= MOST_WORDS_MORE;
    }

    private static Optional<Reading> phone(RecognizedPage page, LineText text) {
        Matcher digits = PHONE_NUMBER.matcher(text.text());
        if (!digits.find()) {
            return Optional.empty();
        }
        String number = digits.group().replaceAll("[^\\d]", "").replaceFirst("^84(?=\\d{9}$)", "0");
        return number.matches("0\\d{9,10}")
                ? Optional.of(Reading.of(number, page, text.words(digits.start(), digits.end()))
                        .confirmedBy(Confirmation.PHONE_GRAMMAR))
                : Optional.empty();
    }

    /** The words of a stretch of a line without the dotted leaders; a word that a label ends in is left to the label. */
    private static List<Word> filled(LineText line, int from, int to) {
        return line.words(from, to).stream()
                .filter(word -> line.startOf(word) >= from)
                .filter(word -> !word.text().matches("[.…_·\\-–,:;]+"))
                .toList();
    }
}
