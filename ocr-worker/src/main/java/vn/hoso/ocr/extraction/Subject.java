package vn.hoso.ocr.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hoso.ocr.classification.DocumentHeading;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.recognition.Word;

/** What a paper is about: the centred lines under its heading, or "V/v …" under the number of an official letter. */
final class Subject {
    private static final double SURE = 0.6;
    /** A subject has many words: as a whole it is less probable than each, and still right more often than not. */
    private static final double LEAST = 0.1;

    private static final int MOST_LINES = 6;
    private static final double LOWEST = 0.55;
    private static final Pattern LETTER = Pattern.compile("(^|\\s)[Vv]/(?:[vV]\\s*|\\s(?=\\p{Ll}))");
    /** How texts begin; the subject is over there. Told by the marks: Nhằm begins a text, Nhâm is a year. */
    private static final Pattern TEXT_BEGINS =
            Pattern.compile("^(Kính gửi|Căn cứ|Thực hiện |Theo |Xét |Để |Nhằm |Trên cơ"
                    + " sở|Thời gian|Sau khi|Trong |Qua |Thi hành|Tại |Hiện nay|Ngày |Hôm nay|Điều \\d|Mã hồ sơ|Số hồ sơ|Số.{0,8}:"
                    + "|\\d+[.)]|[IVX]+[.)]|Chương |Phần |Họ,|Tôi |Tên |BÊN [AB]\\b).*");

    /** Words that a subject may begin with too, where its line is too short for a text's. */
    private static final Pattern MAY_BEGIN_BOTH = Pattern.compile("^(Thực hiện |Để |Thi hành|Tại |Thời gian|Xét ).*");

    /** The text stands farther below the subject than the lines of the subject from each other. */
    private static final double WIDER_PITCH = 1.4;

    /** Letters a word of a line has on average; marks torn from the line below have fewer. */
    private static final double SHORTEST_WORDS = 1.6;

    private Subject() {}

    static Optional<Reading> on(RecognizedPage page, String type) {
        List<Word> headed = "CONG_VAN".equals(type) ? List.of() : underHeading(page, type);
        boolean labelled = headed.isEmpty();
        List<Word> words = (labelled ? ofLetter(page) : headed)
                .stream()
                        .filter(word -> word.text().codePoints().anyMatch(Character::isLetterOrDigit)
                                || word.text().matches("[-–&]"))
                        .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String text =
                LETTER.matcher(new LineText(words).text()).replaceFirst("").strip();
        Reading reading = Reading.of(Compounds.spelt(text), page, words);
        return !text.isEmpty() && reading.confidence() >= LEAST
                ? Optional.of(reading.confirmedBy(labelled ? Confirmation.SUBJECT_LABEL : Confirmation.UNDER_HEADING))
                : Optional.empty();
    }

    private static List<Word> ofLetter(RecognizedPage page) {
        List<Word> words = new ArrayList<>();
        int bottom = 0;
        for (Line line : page.lines()) {
            List<Word> left = line.words().stream()
                    .filter(word -> word.x() + word.width() / 2.0 < 0.55 * page.widthPx())
                    .toList();
            String text = new LineText(left).text();
            if (words.isEmpty()) {
                if (line.y() < LOWEST * page.heightPx() && LETTER.matcher(text).find()) {
                    words.addAll(left);
                    bottom = line.y() + line.height();
                }
                continue;
            }
            boolean under = line.y() - bottom < 1.2 * line.height() && line.x() < 0.4 * page.widthPx();
            boolean ends =
                    Folded.of(line.text()).startsWith("kinh gui") || line.x() + line.width() > 0.6 * page.widthPx();
            if (!under || ends) {
                break;
            }
            words.addAll(left);
            bottom = line.y() + line.height();
        }
        return words;
    }

    private static List<Word> underHeading(RecognizedPage page, String type) {
        Optional<Line> heading = DocumentHeading.on(page);
        if (heading.isEmpty()) {
            return List.of();
        }
        List<Line> lines = page.lines();
        List<Word> words = new ArrayList<>();
        double centre = heading.get().x() + heading.get().width() / 2.0;
        // Under the name of an administrative document the next line is its subject, however long.
        boolean named = DocumentHeading.isOfDecree30(type);
        int right =
                lines.stream().mapToInt(line -> line.x() + line.width()).max().orElse(0);
        Line before = heading.get();
        double widestPitch = 0;
        for (int i = lines.indexOf(before) + 1;
                i < lines.size() && i <= lines.indexOf(heading.get()) + MOST_LINES;
                i++) {
            Line line = lines.get(i);
            List<Word> lettered = line.words().stream()
                    .filter(word -> word.text().codePoints().anyMatch(Character::isLetterOrDigit))
                    .toList();
            if (Reading.mean(lettered) < SURE || signs(lettered) < Math.max(2, SHORTEST_WORDS * lettered.size())) {
                continue; // a rule, specks or marks torn from the line below
            }
            if (words.isEmpty() && !named && LineText.capitals(line.text())) {
                before = line; // the name of the paper goes on
                continue;
            }
            boolean centred = Math.abs(line.x() + line.width() / 2.0 - centre) < 0.06 * page.widthPx();
            boolean endsEarly = line.x() + line.width() < right - 0.02 * page.widthPx();
            double pitch = middle(line) - middle(before);
            boolean apart = line.y() - before.y() - before.height() > 2.2 * line.height()
                    || (!words.isEmpty() && pitch > WIDER_PITCH * widestPitch);
            boolean begins = words.isEmpty() && (named || Folded.of(line.text()).startsWith("ve viec"));
            // Who resolves stands in capitals under the subject: CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ.
            boolean whoResolves = !words.isEmpty()
                    && LineText.capitals(line.text())
                    && !LineText.capitals(new LineText(words).text());
            boolean text = TEXT_BEGINS.matcher(line.text()).matches()
                    && !(words.isEmpty()
                            && named
                            && endsEarly
                            && MAY_BEGIN_BOTH.matcher(line.text()).matches());
            if (apart || whoResolves || text || !centred || !(endsEarly || begins)) {
                break;
            }
            words.addAll(line.words());
            before = line;
            widestPitch = Math.max(widestPitch, pitch);
        }
        return words;
    }

    private static long signs(List<Word> words) {
        return words.stream()
                .flatMapToInt(word -> word.text().codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
    }

    private static double middle(Line line) {
        return line.y() + line.height() / 2.0;
    }
}
