package vn.hoso.ocr.classification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.hoso.ocr.recognition.RecognizedPage;

/**
 * Names the type of a document by its heading, checked against the abbreviation in its notation. Where the two differ,
 * or neither is there, the type is unknown.
 */
@Component
public class ClassifyDocument {
    private static final double IN_DOUBT = 0.6;
    private static final double BOTH_AGREE = 0.99;
    private static final double ABBREVIATION_ALONE = 0.7;
    private static final double OFFICIAL_LETTER = 0.85;
    private static final double HEAD = 0.4;

    /** {@code …/QĐ-UBND}: what follows the slash, up to the hyphen and beyond. */
    private static final Pattern NOTATION =
            Pattern.compile("Số.{0,14}?/\\s*(\\p{L}{1,8})\\s*[-–—]\\s*(\\p{L}[\\p{L}\\d&.]*)");

    private static final Pattern SUBJECT_OF_A_LETTER = Pattern.compile("(^|\\s)(V/v|v/v|V/V)\\b");

    /** What kind of paper the pages are; of a document's pages the first decides. */
    public Classification classify(List<RecognizedPage> pages) {
        if (pages.isEmpty()) {
            return unknown();
        }
        RecognizedPage first = pages.get(0);
        Optional<Heading> heading = Heading.on(first);
        String head = first.lines().stream()
                .filter(line -> line.y() < HEAD * first.heightPx())
                .map(line -> line.text() + "\n")
                .reduce("", String::concat);
        Matcher notation = NOTATION.matcher(head);
        boolean numbered = notation.find();
        Optional<DocumentType> abbreviated = numbered ? DocumentType.abbreviated(notation.group(1)) : Optional.empty();
        if (heading.isPresent()) {
            return checked(heading.get(), abbreviated);
        }
        if (abbreviated.isPresent()) {
            return new Classification(abbreviated.get().name(), ABBREVIATION_ALONE);
        }
        boolean addressed = first.text().toUpperCase(Locale.ROOT).contains("KÍNH GỬI");
        boolean subject = SUBJECT_OF_A_LETTER.matcher(head).find();
        return subject && (addressed || numbered)
                ? new Classification(DocumentType.CONG_VAN.name(), OFFICIAL_LETTER)
                : unknown();
    }

    private static Classification checked(Heading heading, Optional<DocumentType> abbreviated) {
        if (abbreviated.isEmpty() || !heading.type().isOfDecree30()) {
            return certain(heading.type(), heading.likelihood());
        }
        return abbreviated.get() == heading.type()
                ? certain(heading.type(), BOTH_AGREE)
                : certain(heading.type(), heading.likelihood() / 2);
    }

    private static Classification certain(DocumentType type, double likelihood) {
        return likelihood < IN_DOUBT ? unknown() : new Classification(type.name(), likelihood);
    }

    private static Classification unknown() {
        return new Classification(DocumentType.UNKNOWN.name(), 0);
    }
}
