package vn.hoso.indexer.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.indexer.access.Person;
import vn.hoso.indexer.dossier.Dossiers;
import vn.hoso.indexer.filing.DocumentPlace;
import vn.hoso.indexer.filing.Documents;
import vn.hoso.indexer.filing.VerifiedFields;
import vn.hoso.indexer.reading.ShowPage;
import vn.hoso.indexer.site.Formats;

/** Lays a document before an officer: each field with what is known of it, and the page on which the first doubt stands. */
@Component
class SetDesk {

    private final Documents documents;
    private final Dossiers dossiers;
    private final VerifiedFields fields;
    private final WorkRecords records;
    private final ShowPage pages;
    private final FindDoubtfulParts doubtfulParts;
    private final Formats formats;
    private final Clock clock;

    SetDesk(
            Documents documents,
            Dossiers dossiers,
            VerifiedFields fields,
            WorkRecords records,
            ShowPage pages,
            FindDoubtfulParts doubtfulParts,
            Formats formats,
            Clock clock) {
        this.documents = documents;
        this.dossiers = dossiers;
        this.fields = fields;
        this.records = records;
        this.pages = pages;
        this.doubtfulParts = doubtfulParts;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * Sets the desk.
     *
     * @param at name of the field to begin with; the first that is doubtful when null
     * @param page page of the scan to show; that of the field when null or none of the document's
     * @param sent what was typed and could not be taken; it is kept
     */
    Desk set(DocumentDigitized document, @Nullable String at, @Nullable Integer page, TypedForm sent) {
        String scan = document.scan();
        int number = document.number();
        Map<String, VerifiedValue> verified = records.values(scan, number).stream()
                .collect(Collectors.toMap(VerifiedValue::field, Function.identity()));
        Map<String, String> readNow = new HashMap<>();
        for (FieldReading field : fields.asRead(scan, number)) {
            if (field.value() != null) {
                readNow.put(field.name(), field.value());
            }
        }
        Set<String> doubtful = new HashSet<>(fields.doubtful(scan, number));
        List<DeskField> rows = document.fields().stream()
                .map(field -> row(
                        document,
                        field,
                        doubtful.contains(field.name()),
                        verified.get(field.name()),
                        readNow.get(field.name()),
                        sent))
                .toList();
        @Nullable DeskField first = first(rows, at);
        Work work = records.work(scan, number);
        String me = Person.asking().name();
        @Nullable DocumentPlace place = place(scan, number);
        return new Desk(
                document,
                place,
                due(place),
                work,
                work.isHeldBy(me, clock.instant()),
                work.isHeldFrom(me, clock.instant()),
                rows,
                first == null ? null : first.name(),
                verified.get(VerifiedFields.TYPE),
                pages.show(document, page(document, page, first)),
                !verified.isEmpty());
    }

    private DeskField row(
            DocumentDigitized document,
            FieldReading field,
            boolean doubtful,
            @Nullable VerifiedValue verified,
            @Nullable String readNow,
            TypedForm sent) {
        @Nullable
        String offered = field.value() != null || field.proposal() == null
                ? field.value()
                : field.proposal().value();
        String shown = offered == null ? "" : formats.field(offered);
        String typed = sent.typed().getOrDefault(field.name(), shown);
        return new DeskField(
                field,
                shown,
                typed,
                doubtful,
                verified,
                verified != null && verified.isContradictedBy(readNow) ? readNow : null,
                doubtful && typed.equals(shown) ? doubtfulParts.in(document, field, shown) : List.of(),
                sent.faults().get(field.name()));
    }

    private static @Nullable DeskField first(List<DeskField> rows, @Nullable String at) {
        return rows.stream()
                .filter(row -> row.name().equals(at) || (at == null && row.fault() != null))
                .findFirst()
                .or(() -> rows.stream().filter(DeskField::doubtful).findFirst())
                .orElse(null);
    }

    private static int page(DocumentDigitized document, @Nullable Integer page, @Nullable DeskField first) {
        List<Integer> pages = document.pageNumbers();
        if (page != null && pages.contains(page)) {
            return page;
        }
        return first == null || first.field().place() == null
                ? pages.get(0)
                : first.field().place().page();
    }

    private @Nullable Deadline due(@Nullable DocumentPlace place) {
        return Optional.ofNullable(place)
                .map(DocumentPlace::dossier)
                .flatMap(dossiers::find)
                .filter(dossier -> dossier.finishedOn() == null)
                .map(dossier -> Deadline.of(dossier.dueOn(), LocalDate.now(clock.withZone(Formats.ZONE))))
                .orElse(null);
    }

    private @Nullable DocumentPlace place(String scan, int number) {
        List<DocumentPlace> places = documents.places(scan, number);
        return places.stream()
                .filter(place -> place.dossier() != null)
                .findFirst()
                .or(() -> places.stream().findFirst())
                .orElse(null);
    }
}
