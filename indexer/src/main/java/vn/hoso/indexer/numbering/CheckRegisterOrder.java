package vn.hoso.indexer.numbering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.DocumentDigitized.FieldReading;

/**
 * Holds what was read from handwriting against the papers of the same register. It never makes a reading a value: many
 * wrong numbers fit between two neighbours. It can only take a proposal back, or tell a person that nothing speaks
 * against it.
 */
@Component
public class CheckRegisterOrder {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final JdbcClient jdbc;

    CheckRegisterOrder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when number and day were not read from handwriting, or the register is not known, or has no other paper. */
    public Optional<RegisterOrder> check(DocumentDigitized document) {
        Map<String, FieldReading> fields = document.fields().stream()
                .collect(Collectors.toMap(FieldReading::name, Function.identity(), (a, b) -> a));
        boolean written = Stream.of("number", "date")
                .map(fields::get)
                .filter(Objects::nonNull)
                .anyMatch(field -> field.value() == null && field.proposal() != null);
        Optional<Integer> number = said(fields, "number")
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf);
        Optional<LocalDate> day = said(fields, "date").map(LocalDate::parse);
        Optional<String> issuer = said(fields, "issuer");
        Optional<String> notation = said(fields, "notation");
        if (!written || number.isEmpty() || day.isEmpty() || issuer.isEmpty() || notation.isEmpty()) {
            return Optional.empty();
        }
        List<RegisteredPaper> neighbours = neighbours(document, issuer.get(), notation.get(), number.get(), day.get());
        return neighbours.isEmpty()
                ? Optional.empty()
                : Optional.of(RegisterOrder.of(number.get(), day.get(), neighbours));
    }

    private static Optional<String> said(Map<String, FieldReading> fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .flatMap(field -> Optional.ofNullable(field.value())
                        .or(() -> Optional.ofNullable(field.proposal()).map(DocumentDigitized.Proposal::value)));
    }

    private List<RegisteredPaper> neighbours(
            DocumentDigitized document, String issuer, String notation, int number, LocalDate day) {
        return jdbc.sql("""
                        WITH register AS (
                          SELECT paper_number, issued_on::date AS issued_on FROM document
                          WHERE issuer = :issuer AND notation = :notation AND left(issued_on, 4) = :year
                            AND paper_number IS NOT NULL AND (scan <> :scan OR number <> :document))
                        (SELECT * FROM register WHERE paper_number < :number
                          ORDER BY paper_number DESC, issued_on DESC LIMIT 1)
                        UNION ALL
                        (SELECT * FROM register WHERE paper_number = :number ORDER BY issued_on = :day DESC LIMIT 1)
                        UNION ALL
                        (SELECT * FROM register WHERE paper_number > :number ORDER BY paper_number, issued_on LIMIT 1)
                        """)
                .param("issuer", issuer)
                .param("notation", notation)
                .param("year", Integer.toString(day.getYear()))
                .param("scan", document.scan())
                .param("document", document.number())
                .param("number", number)
                .param("day", day)
                .query(RegisteredPaper.class)
                .list();
    }
}
