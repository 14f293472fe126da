package vn.hoso.ocr.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoso.ocr.layout.LinePart;
import vn.hoso.ocr.recognition.Capitals;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;

/**
 * What heading, notation and layout of a paper say of its type.
 *
 * @param heading the line that names a type
 * @param abbreviated the type whose abbreviation the notation bears
 * @param letter whether it has the subject and the addressee or number of an official letter
 * @param otherTitle whether a line of capitals stands where headings stand and names no type
 * @param words how many words the paper has
 */
record Evidence(
        Optional<Heading> heading, Optional<DocumentType> abbreviated, boolean letter, boolean otherTitle, long words) {
    /** On fewer words a model is surer than it should be. */
    private static final int FEWEST_WORDS = 20;

    private static final double RULES_ALONE = 0.85;
    private static final double HEAD = 0.4;
    private static final double MOSTLY_CAPITALS = 0.75;

    /** {@code Số: 15/QĐ-UBND}, at the beginning of what stands together on a line. */
    private static final Pattern NOTATION =
            Pattern.compile("^\\W{0,2}S.{0,14}?/\\s*(\\p{L}{1,8})\\s*[-–—]\\s*(\\p{L}[\\p{L}\\d&.]*)");

    private static final Pattern NUMBERED = Pattern.compile("^\\W{0,2}s[o0]\\s*[:.;].*");
    private static final Pattern SUBJECT_OF_A_LETTER = Pattern.compile("(^|\\s)(V/v|v/v|V/V)\\b");
    private static final Pattern BODY = Pattern.compile(
            "^(uy ban|hoi dong|so |bo |cuc |phong |ban |van phong|trung tam"
                    + "|cong hoa|doc lap|tinh |thanh pho|huyen |quan |xa |phuong |ubnd|chi cuc|vien |truong |cong ty|cong an).*");

    static Evidence of(RecognizedPage paper) {
        Optional<DocumentType> abbreviated = Optional.empty();
        boolean numbered = false;
        boolean subject = false;
        for (LinePart part : LinePart.of(paper)) {
            if (part.top() >= HEAD * paper.heightPx()) {
                continue;
            }
            Matcher notation = NOTATION.matcher(part.text());
            if (!numbered && notation.find()) {
                numbered = true;
                abbreviated = DocumentType.abbreviated(notation.group(1));
            }
            numbered |= NUMBERED.matcher(part.folded()).matches();
            subject |= SUBJECT_OF_A_LETTER.matcher(part.text()).find();
        }
        Optional<Heading> heading = Heading.on(paper);
        boolean addressed = paper.text().toUpperCase(Locale.ROOT).contains("KÍNH GỬI");
        return new Evidence(
                heading,
                abbreviated,
                subject && (addressed || numbered),
                heading.isEmpty() && otherTitle(paper),
                paper.lines().stream().mapToLong(line -> line.words().size()).sum());
    }

    private static boolean otherTitle(RecognizedPage paper) {
        for (Line line : paper.lines()) {
            boolean titled = line.y() < HEAD * paper.heightPx()
                    && line.words().size() >= 2
                    && Folded.letters(line.text()).length() >= 6
                    && Capitals.share(line.text()) >= MOSTLY_CAPITALS
                    && !BODY.matcher(Folded.of(line.text())).matches();
            if (titled) {
                return true;
            }
        }
        return false;
    }

    /** Whether heading and notation name two different types of Decree 30/2020. */
    boolean contradictory() {
        return heading.isPresent()
                && heading.get().type().isOfDecree30()
                && abbreviated.isPresent()
                && abbreviated.get().isOfDecree30()
                && abbreviated.get() != heading.get().type();
    }

    /** Whether the paper has too few words for a model to judge by them. */
    boolean tooShort() {
        return words < FEWEST_WORDS;
    }

    /** How likely the rules alone hold their type to be right, 0 to 1. */
    double byRules() {
        return heading.map(Heading::likelihood).orElse(abbreviated.isPresent() || letter ? RULES_ALONE : 0);
    }

    /** The type the rules name; the model's where they name none; UNKNOWN where neither does. */
    DocumentType candidate(TypeModel.Guess guess) {
        if (heading.isPresent()) {
            return heading.get().type();
        }
        if (letter) {
            return DocumentType.CONG_VAN; // the notation of a letter may begin like an abbreviation: CT of CỤC THUẾ
        }
        if (abbreviated.isPresent()) {
            return abbreviated.get();
        }
        return tooShort() ? DocumentType.UNKNOWN : guess.type();
    }

    /** The evidence for a candidate, as features of the model that weighs it. */
    String[] features(DocumentType candidate, TypeModel.Guess guess) {
        String named = heading.filter(h -> h.type() == candidate)
                .map(h -> h.likelihood() > 0.95 ? "exact" : h.likelihood() > 0.9 ? "begins" : "near")
                .orElse("none");
        String sure = PaperFeatures.step(guess.of(candidate));
        String odd = PaperFeatures.step(guess.of(DocumentType.UNKNOWN));
        List<String> features = new ArrayList<>(List.of(
                "h=" + named,
                "a="
                        + abbreviated
                                .map(type -> type == candidate ? "same" : "other")
                                .orElse("none"),
                "l=" + (letter && candidate == DocumentType.CONG_VAN),
                "o=" + otherTitle,
                "m=" + sure,
                "u=" + odd,
                "hm=" + named + sure,
                "hu=" + named + odd));
        features.add("am=" + features.get(1) + sure);
        return features.toArray(String[]::new);
    }
}
