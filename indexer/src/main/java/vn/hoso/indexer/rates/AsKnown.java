package vn.hoso.indexer.rates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dossiers as they were known at an instant, or as they are known now. A scan that is filed in November raises
 * October's figure: what was said then is asked of the records as they stood then.
 *
 * @param at the instant, UTC; empty for now
 */
public record AsKnown(Optional<Instant> at) {

    /** As known now. */
    public static final AsKnown NOW = new AsKnown(Optional.empty());

    private static final String COLUMNS =
            "code, agency, agency_root, procedure, channel, received_on, status, finished_on,"
                    + " paper_result, result_issued, result_verified, component_attached, duty_converted, documents, reused,"
                    + " from_store, result_synced, population_data, doubted, exempt, converted_here, readable, signed_off,"
                    + " not_counted";

    /** As known at an instant. */
    public static AsKnown at(Instant instant) {
        return new AsKnown(Optional.of(instant));
    }

    /**
     * Reads an instant, {@code 2023-11-01T08:00:00Z}, or a day, which stands for its end in Vietnam; nothing is now.
     *
     * @throws IllegalArgumentException when it is neither
     */
    static AsKnown of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return NOW;
        }
        try {
            return at(
                    text.length() > 10
                            ? Instant.parse(text)
                            : LocalDate.parse(text)
                                    .plusDays(1)
                                    .atStartOfDay(Period.ZONE)
                                    .toInstant());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s' is not a time: write 2023-11-01T08:00:00Z, or 2023-11-01 for the end of that day"
                            .formatted(text),
                    e);
        }
    }

    /** The day at whose end in Vietnam it is; empty for now, and for an instant within a day. */
    Optional<LocalDate> day() {
        return at.map(instant -> instant.atZone(Period.ZONE))
                .filter(moment -> moment.toLocalTime().equals(LocalTime.MIDNIGHT))
                .map(moment -> moment.toLocalDate().minusDays(1));
    }

    /** What to select from, named {@code dossier}; puts its value in. */
    String from(Map<String, Object> values) {
        return param(values)
                .map(name -> "(SELECT " + COLUMNS + " FROM dossier WHERE known_since <= :" + name + " UNION ALL SELECT "
                        + COLUMNS + " FROM dossier_past WHERE known_since <= :" + name + " AND known_until > :" + name
                        + ") AS dossier")
                .orElse("dossier");
    }

    /** The name under which the instant is put in; empty for now. */
    Optional<String> param(Map<String, Object> values) {
        return at.map(instant -> {
            String name = "known" + values.size();
            values.put(name, instant.atOffset(ZoneOffset.UTC));
            return name;
        });
    }
}
