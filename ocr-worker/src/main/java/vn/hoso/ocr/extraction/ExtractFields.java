package vn.hoso.ocr.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.ocr.recognition.RecognizedPage;

/** Reads the fields of a document. Every field is in the answer; its value is null when it is not there or in doubt. */
@Component
public class ExtractFields {
    /** A date read this surely is printed, and so then is the number beside it. */
    private static final double CLEAN_PAGE = 0.9;

    /**
     * The fields {@code number}, {@code notation}, {@code date} (yyyy-mm-dd), {@code issuer}, {@code subject} and
     * {@code dossierCode}, in this order.
     *
     * @param pages the document's pages, the first one first
     * @param type name of the document type, or {@code UNKNOWN}
     */
    public List<FieldReading> extract(List<RecognizedPage> pages, String type) {
        List<FieldReading> fields = new ArrayList<>();
        if (pages.isEmpty()) {
            for (String name : List.of("number", "notation", "date", "issuer", "subject", "dossierCode")) {
                fields.add(new FieldReading(name, null, 0, null));
            }
            return fields;
        }
        RecognizedPage first = pages.get(0);
        Optional<NumberAndNotation> signed = NumberAndNotation.on(first);
        IssueDate date = IssueDate.on(first);
        Optional<Reading> issuer = IssuingBody.on(first);
        // Number and day are written by the same hand: one that looks handwritten makes the other doubtful.
        boolean dateByHand = date.looksHandwritten();
        boolean numberByHand = signed.isPresent() && signed.get().number(true).isEmpty();
        boolean dateSurelyPrinted =
                date.reading().filter(d -> d.confidence() >= CLEAN_PAGE).isPresent();
        fields.add(
                field("number", signed.flatMap(s -> s.number(dateSurelyPrinted)).filter(n -> n.printed(dateByHand))));
        fields.add(field("notation", signed.flatMap(s -> s.notation(issuer.map(Reading::value)))));
        fields.add(field("date", date.reading().filter(d -> d.printed(numberByHand))));
        fields.add(field("issuer", issuer));
        fields.add(field("subject", Subject.on(first, type)));
        fields.add(field("dossierCode", DossierCodeOnPage.in(pages)));
        return List.copyOf(fields);
    }

    private static FieldReading field(String name, Optional<Reading> reading) {
        return reading.map(found -> new FieldReading(name, found.value(), found.confidence(), found.place()))
                .orElseGet(() -> new FieldReading(name, null, 0, null));
    }
}
