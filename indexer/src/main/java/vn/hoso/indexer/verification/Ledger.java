package vn.hoso.indexer.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.contracts.DocumentDigitized.Proposal;
import vn.hoso.indexer.site.Formats;
import vn.hoso.plumbing.topics.JsonMessages;

/** What is written by hand, numbers and days, document by document, so that one after the other can be settled. */
@Repository
class Ledger {

    /** Rows on a page: about as many as an officer settles without a break. */
    static final int ROWS = 50;

    private static final String ROW = """
            SELECT document.scan, document.number, coalesce(work.version, 0) AS version, document.type, document.fields,
              place.file_name, place.dossier
            """ + VerificationQueue.OPEN;

    private final JdbcClient jdbc;
    private final JsonMessages json;
    private final Formats formats;

    Ledger(JdbcClient jdbc, JsonMessages json, Formats formats) {
        this.jdbc = jdbc;
        this.json = json;
        this.formats = formats;
    }

    /**
     * What waits, in the order in which it came; a page of it.
     *
     * @param agency agency code, with the units below it; empty for all
     * @param day the day it was read, in Vietnam; null for all
     */
    List<LedgerRow> rows(String agency, @Nullable LocalDate day) {
        return jdbc.sql(ROW + " WHERE " + VerificationQueue.WAITING + """
                          AND (:agency = '' OR place.agency = :agency OR starts_with(place.agency, :agency || '.'))
                          AND (:day::date IS NULL
                            OR (document.first_digitized_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date = :day::date)
                          AND EXISTS (SELECT FROM jsonb_array_elements(document.fields) AS field
                            WHERE field ->> 'name' = ANY (:names) AND field ->> 'value' IS NULL
                              AND field ->> 'place' IS NOT NULL AND field ->> 'confirmedBy' IS DISTINCT FROM 'OFFICER')
                        ORDER BY document.first_digitized_at, document.scan, document.number LIMIT :size
                        """)
                .param("agency", agency)
                .param("day", day)
                .param("names", TypedValue.ofDigits().toArray(String[]::new))
                .param("size", ROWS)
                .query((row, index) -> row(row, TypedForm.NONE))
                .list();
    }

    /** One document's row, with what was typed and could not be taken; empty when it is not there. */
    Optional<LedgerRow> row(String scan, int number, TypedForm sent) {
        return jdbc.sql(ROW + "WHERE document.scan = :scan AND document.number = :number")
                .param("scan", scan)
                .param("number", number)
                .query((row, index) -> row(row, sent))
                .optional();
    }

    private LedgerRow row(ResultSet row, TypedForm sent) throws SQLException {
        List<FieldReading> fields = json.read(row.getString("fields"), new TypeReference<List<FieldReading>>() {});
        return new LedgerRow(
                row.getString("scan"),
                row.getInt("number"),
                row.getInt("version"),
                row.getString("type"),
                row.getString("file_name"),
                row.getString("dossier"),
                fields.stream()
                        .filter(field -> TypedValue.takesDigits(field.name()) && field.place() != null)
                        .filter(field -> field.value() == null || isSettled(field))
                        .map(field -> field(field, sent))
                        .toList());
    }

    private LedgerField field(FieldReading field, TypedForm sent) {
        Place place = Objects.requireNonNull(field.place());
        @Nullable Proposal proposal = field.proposal();
        String offered = proposal == null ? "" : formats.field(proposal.value());
        return new LedgerField(
                field.name(),
                place,
                sent.typed().getOrDefault(field.name(), offered),
                proposal == null ? null : proposal.confidence(),
                isSettled(field) ? Objects.requireNonNullElse(field.value(), "") : null,
                sent.faults().get(field.name()));
    }

    private static boolean isSettled(FieldReading field) {
        return "OFFICER".equals(field.confirmedBy());
    }
}
