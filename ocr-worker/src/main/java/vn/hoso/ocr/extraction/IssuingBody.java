package vn.hoso.ocr.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoso.ocr.classification.DocumentHeading;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/**
 * The issuing body: lines of capitals at the upper left, above the number. When a parent stands above it, the body named
 * last is the issuer.
 */
final class IssuingBody {
    private static final double HEAD = 0.22;
    private static final double LEFT = 0.5;
    private static final double SURE = 0.5;
    private static final int MOST_LINES = 6;

    /** Words that begin the name of a body; a line that begins otherwise carries the name above it on. */
    private static final Pattern BEGINS = Pattern.compile("^(CHINH PHU|QUOC HOI|THU TUONG|TINH UY|HUYEN UY|THANH UY"
            + "|(UY BAN|HOI DONG|SO|BO|CUC|CHI CUC|TONG CUC|VU|VAN PHONG|TRUNG TAM|PHONG|BAN(?! NHAN DAN)|VIEN|TRUONG"
            + "|DAI HOC|THANH TRA|TOA AN|CONG AN|KHO BAC|BAO HIEM|NGAN HANG|CONG TY|DOAN|LIEN DOAN|HOI|BENH VIEN|CHI NHANH"
            + "|DANG|THUE|DOI|TO CONG TAC|UBND|HDND|TRAM Y TE)(?= .))\\b.*");

    /** A name that a line breaks off after: what the next one begins with is the name of a place. Hà Tĩnh is none. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?:.*\\s)?(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)$");

    private static final Pattern OF_COMMUNE =
            Pattern.compile("(?<unit>.* (?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) )(?<name>\\p{Lu}+(?: \\p{Lu}+)*)");

    /** A word of a name in capitals, with the sign that may follow it. */
    private static final Pattern CAPITAL_WORD = Pattern.compile("[\\p{Lu}Ð][\\p{L}\\d'’&-]*[,.;:]?");

    private IssuingBody() {}

    /**
     * The issuer.
     *
     * @param place from which the paper is dated: many a body ends with it
     */
    static Optional<Reading> on(RecognizedPage page, Optional<Reading> place) {
        List<List<Word>> bodies = new ArrayList<>();
        int lines = 0;
        Optional<Line> heading = DocumentHeading.on(page);
        for (Line line : page.lines()) {
            if (lines == MOST_LINES) {
                break;
            }
            if (line.y() > HEAD * page.heightPx()
                    || heading.filter(line::equals).isPresent()) {
                continue; // read before the head when the columns were kept apart
            }
            List<Word> left = leftOf(line, page);
            String text = new LineText(left).text();
            String bare = Folded.of(text);
            if (bare.startsWith("so:") || bare.matches("^s[o0]\\s*[:.].*") || text.contains("/")) {
                break;
            }
            if (!LineText.capitals(text)) {
                continue;
            }
            lines++;
            boolean begins = BEGINS.matcher(bare.toUpperCase(Locale.ROOT)).matches();
            if (bodies.isEmpty() || (begins && !goesOn(bodies.get(bodies.size() - 1)))) {
                bodies.add(new ArrayList<>(left));
            } else {
                bodies.get(bodies.size() - 1).addAll(left);
            }
        }
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        List<Word> issuer = bodies.get(bodies.size() - 1);
        String read = KnownNames.corrected(new LineText(issuer).text().replaceAll("[\\s.,;:-]+$", ""));
        Reading alone = Reading.of(read, page, issuer);
        Reading reading = place.map(p -> OtherReading.ending(alone, issuer, p)).orElse(alone);
        String name = withPlace(reading.value());
        // A school is a TRƯỜNG; a TRƯƠNG is a person.
        Reading spelt = reading.as(name, reading.confidence());
        boolean named =
                BEGINS.matcher(Folded.of(name).toUpperCase(Locale.ROOT)).matches() && !name.startsWith("TRƯƠNG ");
        return named
                ? (KnownNames.known(name) ? spelt.confirmedBy(Confirmation.KNOWN_NAME) : spelt).ifLikely()
                : Optional.empty();
    }

    /** With the name of the commune as it is spelt, when the body is one of a commune. */
    private static String withPlace(String body) {
        Matcher commune = OF_COMMUNE.matcher(body);
        if (!commune.matches()) {
            return body;
        }
        String name = capitalized(commune.group("name"));
        return ListedNames.COMMUNES
                .spelt(name)
                .or(() -> ListedNames.COMMUNES.joined(name))
                .map(spelt -> commune.group("unit") + spelt.toUpperCase(Locale.ROOT))
                .orElse(body);
    }

    private static String capitalized(String name) {
        return Stream.of(name.split(" ", -1))
                .map(word -> word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static boolean goesOn(List<Word> body) {
        return GOES_ON.matcher(new LineText(body).text()).matches();
    }

    /** The words before the national motto, where both stand on one line, without the signs that a rule leaves. */
    private static List<Word> leftOf(Line line, RecognizedPage page) {
        List<Word> left = new ArrayList<>();
        List<Word> words = line.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String bare = Folded.of(word.text());
            String next = i + 1 < words.size() ? Folded.of(words.get(i + 1).text()) : "";
            boolean motto =
                    (bare.equals("cong") && next.startsWith("hoa")) || (bare.equals("doc") && next.startsWith("lap"));
            if (motto || word.x() + word.width() / 2.0 > LEFT * page.widthPx()) {
                break;
            }
            boolean joins = word.text().matches("[-–]")
                    && word.confidence() >= SURE
                    && !left.isEmpty()
                    && !next.isEmpty()
                    && Character.isLetter(next.codePointAt(0))
                    && words.get(i + 1).x() < LEFT * page.widthPx()
                    && !next.equals("cong")
                    && !next.equals("doc");
            if (joins || CAPITAL_WORD.matcher(word.text()).matches()) {
                left.add(word);
            }
        }
        return left;
    }
}
