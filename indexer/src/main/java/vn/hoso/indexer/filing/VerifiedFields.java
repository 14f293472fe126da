package vn.hoso.indexer.filing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.plumbing.topics.JsonMessages;

/**
 * The fields of a document where people and the machine meet: what people verified holds wherever the document is shown,
 * searched or given out, whatever is read later; what was read last is kept beside it.
 */
@Repository
public class VerifiedFields {

    /** The name under which the type of a document is verified beside its fields. */
    public static final String TYPE = "type";

    private final JdbcClient jdbc;
    private final JsonMessages json;
    private final FileDocument fileDocument;
    private final TellCorrections corrections;
    private final Clock clock;

    VerifiedFields(
            JdbcClient jdbc, JsonMessages json, FileDocument fileDocument, TellCorrections corrections, Clock clock) {
        this.corrections = corrections;
        this.fileDocument = fileDocument;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Names of the fields that a person should look at; empty when there is no such document. */
    public List<String> doubtful(String scan, int number) {
        return jdbc.sql("""
                        SELECT jsonb_array_elements_text(doubtful_fields) FROM document
                        WHERE scan = :scan AND number = :number
                        """)
                .param("scan", scan)
                .param("number", number)
                .query(String.class)
                .list();
    }

    /** The fields as they were read last, whatever was verified; empty when there is no such document. */
    public List<FieldReading> asRead(String scan, int number) {
        return jdbc.sql("""
                        SELECT coalesce(fields_read, fields) FROM document WHERE scan = :scan AND number = :number
                        """)
                .param("scan", scan)
                .param("number", number)
                .query((row, index) -> json.read(row.getString(1), new TypeReference<List<FieldReading>>() {}))
                .optional()
                .orElse(List.of());
    }

    /** The type as it was read last, whatever was verified; empty when there is no such document. */
    public Optional<String> typeAsRead(String scan, int number) {
        return jdbc.sql("SELECT coalesce(type_read, type) FROM document WHERE scan = :scan AND number = :number")
                .param("scan", scan)
                .param("number", number)
                .query(String.class)
                .optional();
    }

    /**
     * Lets values hold from now on, and no others. A dossier code that was put right files the document anew; words that
     * were put right are told, for its files to have them.
     *
     * @param values all that are verified, by name of the field or {@value #TYPE}; an empty one says that nothing stands there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(String scan, int number, Map<String, String> values) {
        settleWhereItLies(scan, number, values);
        fileDocument.codePutRight(scan, number);
    }

    /** The same, and the document stays where it lies: nobody has put a code right, it has other pages. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settleWhereItLies(String scan, int number, Map<String, String> values) {
        ScanLock.take(jdbc, scan);
        corrections.tell(scan, number, asRead(scan, number), verified(scan, number), values);
        jdbc.sql("""
                        UPDATE document SET verified = :values::jsonb,
                          type = coalesce(:values::jsonb ->> 'type', type_read, type),
                          type_read = CASE WHEN :values::jsonb ->> 'type' IS NOT NULL THEN coalesce(type_read, type) END,
                          likelihood = CASE WHEN :values::jsonb ->> 'type' IS NOT NULL THEN 1
                            ELSE coalesce(likelihood_read, likelihood) END,
                          likelihood_read = CASE WHEN :values::jsonb ->> 'type' IS NOT NULL
                            THEN coalesce(likelihood_read, likelihood) END, fields_read = coalesce(fields_read, fields),
                          fields = settled(coalesce(fields_read, fields), :values::jsonb), verified_at = :now,
                          dossier_read = jsonb_path_query_first(settled(coalesce(fields_read, fields), :values::jsonb),
                            '$[*] ? (@.name == "dossierCode").value') #>> '{}'
                        WHERE scan = :scan AND number = :number
                        """)
                .param("values", json.write(values))
                .param("now", now())
                .param("scan", scan)
                .param("number", number)
                .update();
    }

    private Map<String, String> verified(String scan, int number) {
        return jdbc.sql("""
                        SELECT coalesce(verified, '{}') FROM document WHERE scan = :scan AND number = :number
                        """)
                .param("scan", scan)
                .param("number", number)
                .query((row, index) -> json.read(row.getString(1), new TypeReference<Map<String, String>>() {}))
                .optional()
                .orElse(Map.of());
    }

    /** Takes note that a person answers for the document as it is: it is not illegible any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void signOff(String scan, int number) {
        jdbc.sql("UPDATE document SET signed_off_at = :now WHERE scan = :scan AND number = :number")
                .param("now", now())
                .param("scan", scan)
                .param("number", number)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
