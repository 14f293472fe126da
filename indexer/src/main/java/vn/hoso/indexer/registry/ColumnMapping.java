package vn.hoso.indexer.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoso.indexer.tables.TableRow;

/**
 * How the export of a one-stop system is to be read: which of its columns is which of ours, and what its words mean.
 *
 * @param headings their heading by our column; a column that is not there has our own name
 * @param words what their words in a column mean, by our column
 * @param dates the pattern of the dates in a column, by our column, for example {@code dd/MM/yyyy}; else yyyy-mm-dd
 */
record ColumnMapping(Map<String, String> headings, Map<String, Map<String, String>> words, Map<String, String> dates) {

    /** Columns named as ours. */
    static final ColumnMapping NONE = new ColumnMapping(Map.of(), Map.of(), Map.of());

    private static final List<String> NEEDED =
            List.of("code", "agency", "procedure", "channel", "receivedOn", "status");

    /** Every column there can be. */
    static final List<String> FIELDS = List.of(
            "code",
            "agency",
            "procedure",
            "channel",
            "receivedOn",
            "status",
            "finishedOn",
            "dueOn",
            "paperResult",
            "resultIssued",
            "resultVerified",
            "components",
            "resultSynced",
            "populationData",
            "notCounted");

    /** The headings that a table must have. */
    List<String> needed() {
        return NEEDED.stream().map(this::heading).toList();
    }

    /** A row in our columns and words. */
    RegistryLine line(TableRow row) {
        return new RegistryLine(
                cell(row, "code"),
                cell(row, "agency"),
                cell(row, "procedure"),
                cell(row, "channel"),
                cell(row, "receivedOn"),
                cell(row, "status"),
                cell(row, "finishedOn"),
                cell(row, "dueOn"),
                cell(row, "paperResult"),
                cell(row, "resultIssued"),
                cell(row, "resultVerified"),
                cell(row, "components"),
                cell(row, "resultSynced"),
                cell(row, "populationData"),
                cell(row, "notCounted"));
    }

    private String heading(String field) {
        return headings.getOrDefault(field, field);
    }

    private @Nullable String cell(TableRow row, String field) {
        String text = row.cell(heading(field));
        if (text == null) {
            return null;
        }
        String meant = words.getOrDefault(field, Map.of()).getOrDefault(text.strip(), text);
        String pattern = dates.get(field);
        return pattern == null ? meant : day(meant.strip(), pattern);
    }

    /** A date that is not written so is left as it is, to be told as it stands in the file. */
    private static String day(String text, String pattern) {
        try {
            return LocalDate.parse(text, format(pattern)).toString();
        } catch (DateTimeException e) {
            return text;
        }
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException when it is none
     */
    static DateTimeFormatter format(String pattern) {
        // Strictly, or 31/02 would be the 28th; years of an era have no era here.
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
