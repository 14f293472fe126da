package vn.hoso.indexer.filing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.DocumentDigitized.Proposal;
import vn.hoso.indexer.access.PersonalNumbers;

/** Documents as they are given out: with personal numbers as whoever asks may see them. */
@Component
public class ShownDocuments {

    private final PersonalNumbers numbers;

    ShownDocuments(PersonalNumbers numbers) {
        this.numbers = numbers;
    }

    /** A document as whoever is signed in may see it. */
    public DocumentDigitized shown(DocumentDigitized document) {
        return document.withFields(document.fields().stream().map(this::shown).toList());
    }

    private FieldReading shown(FieldReading field) {
        @Nullable Proposal proposal = field.proposal();
        @Nullable String proposed = proposal == null ? null : numbers.shown(proposal.value());
        return new FieldReading(
                field.name(),
                numbers.shown(field.value()),
                field.confidence(),
                field.place(),
                numbers.shown(field.printed()),
                field.confirmedBy(),
                proposal == null || proposed == null
                        ? null
                        : new Proposal(proposed, proposal.confidence(), proposal.confirmedBy()));
    }
}
