package vn.hoso.ocr.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.ocr.layout.Mark;
import vn.hoso.ocr.layout.MarkedPage;
import vn.hoso.ocr.recognition.RecognizedPage;

/** Reads the fields of a document: a value when sure, null in its place when in doubt. */
@Component
public class ExtractFields {
    /**
     * The fields of a document. {@code number}, {@code notation}, {@code date} (yyyy-mm-dd), {@code issuer},
     * {@code subject} and {@code dossierCode} are always there and first, in this order; others only when they stand on
     * the paper: place and signature block, what a form says of a person, and the facts of marks that others put on it.
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
        MarkedPage marked = MarkedPage.of(pages.get(0));
        RecognizedPage first = marked.paper();
        List<RecognizedPage> papers = new Papers(pages, first);
        Optional<NumberAndNotation> signed = NumberAndNotation.on(first);
        IssueDate date = IssueDate.in(papers);
        Optional<Reading> issuer = IssuingBody.on(first, date.place());
        Optional<Reading> number =
                signed.isEmpty() ? NumberAndNotation.alone(first) : signed.get().number(date);
        fields.add(field("number", number));
        fields.add(field("notation", signed.flatMap(s -> s.notation(issuer.map(Reading::value)))));
        fields.add(field("date", date.printed(number.isEmpty() && NumberAndNotation.isAskedFor(first))));
        fields.add(field("issuer", issuer));
        fields.add(field("subject", Subject.on(first, type)));
        fields.add(field("dossierCode", DossierCodeOnPage.in(pages)));
        date.place().ifPresent(place -> fields.add(field("place", Optional.of(place))));
        SignatureBlock block = SignatureBlock.in(papers);
        addSignature(fields, block);
        Recipients.in(papers).ifPresent(list -> fields.add(field("recipients", Optional.of(list))));
        addAnswers(fields, FormFields.in(papers), block.signer());
        addMarks(fields, marked, pages);
        return List.copyOf(fields);
    }

    private static void addSignature(List<FieldReading> fields, SignatureBlock block) {
        block.signer().ifPresent(name -> fields.add(field("signer", Optional.of(name))));
        block.authority().ifPresent(authority -> fields.add(field("signerAuthority", Optional.of(authority))));
        block.title().ifPresent(title -> fields.add(field("signerTitle", Optional.of(title))));
    }

    /** Adds what a form says; who filled it in signs it, too. */
    private static void addAnswers(
            List<FieldReading> fields, Map<Asked, FormFields.Answer> answers, Optional<Reading> signer) {
        answers.forEach((asked, answer) -> {
            Optional<Reading> reading = Optional.ofNullable(answer.reading())
                    .map(read -> asked == Asked.APPLICANT_NAME && signer.isPresent()
                            ? OtherReading.of(read, signer.get())
                            : read)
                    .flatMap(Reading::ifLikely);
            fields.add(
                    reading.isPresent()
                            ? field(asked.field(), reading)
                            : new FieldReading(asked.field(), null, 0, answer.place()));
        });
    }

    private static void addMarks(List<FieldReading> fields, MarkedPage first, List<RecognizedPage> pages) {
        first.mark(Mark.Kind.ARRIVAL).ifPresent(stamp -> {
            fields.add(fact("arrivalNumber", stamp, stamp.who(), pages.get(0), Confirmation.ARRIVAL_STAMP));
            fields.add(fact("arrivalDate", stamp, stamp.when(), pages.get(0), Confirmation.ARRIVAL_STAMP));
        });
        Optional<Mark> box = first.mark(Mark.Kind.SIGNATURE);
        RecognizedPage page = pages.get(0);
        if (box.isEmpty() && pages.size() > 1) {
            page = pages.get(pages.size() - 1);
            box = MarkedPage.of(page).mark(Mark.Kind.SIGNATURE);
        }
        if (box.isPresent()) {
            fields.add(fact("signedBy", box.get(), box.get().who(), page, Confirmation.SIGNATURE_BOX));
            fields.add(fact("signedAt", box.get(), box.get().when(), page, Confirmation.SIGNATURE_BOX));
        }
    }

    /** A fact of a mark; when it could not be read, the place of the mark, for a person to look at. */
    private static FieldReading fact(
            String name, Mark mark, Optional<Mark.Fact> fact, RecognizedPage page, Confirmation confirmation) {
        return fact.map(read -> field(
                        name,
                        Optional.of(Reading.of(read.value(), page, read.words()).confirmedBy(confirmation))))
                .orElseGet(() -> new FieldReading(name, null, 0, Reading.place(page, mark.words())));
    }

    private static FieldReading field(String name, Optional<Reading> reading) {
        return reading.map(found -> new FieldReading(
                        name,
                        found.value(),
                        found.confidence(),
                        found.place(),
                        found.printed(),
                        found.confirmedBy() == null ? null : found.confirmedBy().name(),
                        null))
                .orElseGet(() -> new FieldReading(name, null, 0, null));
    }
}
