package vn.hoso.indexer.agency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.shipped.ShippedTable;

/**
 * The level-1 agencies, with their names by date and their groups: from {@code /agencies.csv}, and as they were taken in
 * since ({@link ImportAgencies}).
 */
@Component
public class Agencies {

    private static final Pattern SEVERAL = Pattern.compile(";");

    private final List<Agency> shipped;
    private volatile Listed listed;

    /** The agencies that come with the program. */
    public Agencies() {
        this(read());
    }

    /** Some agencies. */
    Agencies(List<Agency> rows) {
        this.shipped = List.copyOf(rows);
        this.listed = Listed.of(rows);
    }

    /** The list of a moment, with what is worked out of it. */
    private record Listed(List<Agency> rows, Map<String, List<Agency>> names, Lineage lineage) {

        static Listed of(List<Agency> rows) {
            return new Listed(
                    List.copyOf(rows),
                    rows.stream()
                            .sorted(Comparator.comparing(Agency::validFrom))
                            .collect(Collectors.groupingBy(Agency::code)),
                    new Lineage(rows));
        }
    }

    /** From now on what some rows say of a code takes the place of what came with the program. */
    void takeIn(List<Agency> rows) {
        Set<String> codes = rows.stream().map(Agency::code).collect(Collectors.toSet());
        List<Agency> all = Stream.concat(shipped.stream().filter(row -> !codes.contains(row.code())), rows.stream())
                .toList();
        if (!all.equals(listed.rows())) {
            listed = Listed.of(all);
        }
    }

    /** All of them, under every name they had, in the order of the list. */
    public List<Agency> all() {
        return listed.rows();
    }

    /** Whether a code is written right and its level 1 is in the list, on whatever day. */
    public boolean knows(String code) {
        return AgencyCode.of(code).flatMap(valid -> group(valid.value())).isPresent();
    }

    /** The group in which an agency of any level is counted, or empty when its level 1 is not in the list. */
    public Optional<AgencyGroup> group(String code) {
        return names(code).stream().map(Agency::group).findFirst();
    }

    /** The level-1 agency of a code under the name of a day; outside all validity, under the nearest name known. */
    public Optional<Agency> find(String code, LocalDate day) {
        List<Agency> names = names(code);
        return names.stream()
                .filter(row -> row.validOn(day))
                .findFirst()
                .or(() -> names.stream()
                        .filter(row -> row.validFrom().isBefore(day))
                        .reduce((earlier, later) -> later))
                .or(() -> names.stream().findFirst());
    }

    private List<Agency> names(String code) {
        return AgencyCode.of(code)
                .map(valid -> listed.names().getOrDefault(valid.root(), List.of()))
                .orElse(List.of());
    }

    /** Codes of a group's level-1 agencies, past and present, in order of the code. */
    public List<String> codes(AgencyGroup group) {
        return listed.rows().stream()
                .filter(row -> row.group() == group)
                .map(Agency::code)
                .distinct()
                .sorted()
                .toList();
    }

    /** The level-1 agencies in being on a day, in order of the code. */
    public List<Agency> on(LocalDate day) {
        return listed.rows().stream()
                .filter(row -> row.validOn(day))
                .sorted(Comparator.comparing(Agency::code))
                .toList();
    }

    /** Which agencies went on as which. */
    public Lineage lineage() {
        return listed.lineage();
    }

    private static List<Agency> read() {
        return ShippedTable.lines("/agencies.csv").stream().map(Agencies::row).toList();
    }

    private static Agency row(CSVRecord row) {
        return new Agency(
                row.get("code"),
                row.get("name_vi"),
                row.get("name_en"),
                AgencyGroup.of(row.get("group")).orElseThrow(),
                row.get("parent_code").isEmpty() ? null : row.get("parent_code"),
                LocalDate.parse(row.get("valid_from")),
                day(row.get("valid_to")),
                SEVERAL.splitAsStream(row.get("successor_code"))
                        .filter(code -> !code.isEmpty())
                        .toList());
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
