package vn.hoso.indexer.agency;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoso.indexer.tables.BadLine;
import vn.hoso.indexer.tables.Table;
import vn.hoso.indexer.tables.TableRow;

/** Takes in a list of level-1 agencies: one line for each name that a code had, from a day to a day. */
@Component
class ImportAgencies {

    private static final List<String> COLUMNS =
            List.of("code", "name_vi", "name_en", "group", "parent_code", "valid_from", "valid_to", "successor_code");
    private static final Pattern LEVEL_ONE = Pattern.compile("[A-Z]\\d{2}");
    private static final Pattern SEVERAL = Pattern.compile(";");

    private final Agencies agencies;
    private final TakenInAgencies takenIn;
    private final TransactionTemplate transaction;

    ImportAgencies(Agencies agencies, TakenInAgencies takenIn, TransactionTemplate transaction) {
        this.agencies = agencies;
        this.takenIn = takenIn;
        this.transaction = transaction;
    }

    /**
     * Takes in a table. What it says of a code takes the place of what was known of it; other codes stay.
     *
     * @param allOrNone whether one bad line refuses the whole table; else only the codes with bad lines are refused
     * @param dry whether the lines are only checked
     */
    AgenciesReport take(Table table, boolean allOrNone, boolean dry) {
        var bad = new ArrayList<BadLine>();
        Set<String> refused = new HashSet<>();
        Map<String, List<Agency>> read = new TreeMap<>();
        long lines = 0;
        table.with(COLUMNS);
        while (table.hasNext()) {
            TableRow row = table.next();
            lines++;
            String code = text(row, "code");
            try {
                add(read.computeIfAbsent(code, one -> new ArrayList<>()), agency(code, row));
            } catch (WrongLine e) {
                bad.add(new BadLine(row.number(), String.valueOf(e.getMessage())));
                refused.add(code);
            }
        }
        read.keySet().removeAll(refused);
        read.entrySet().removeIf(one -> one.getValue().equals(known(one.getKey())));
        boolean takes = !dry && (bad.isEmpty() || !allOrNone);
        if (takes) {
            transaction.executeWithoutResult(status -> read.forEach(takenIn::put));
            takenIn.refresh();
        }
        return new AgenciesReport(lines, takes ? read.size() : 0, bad.size(), List.copyOf(bad));
    }

    private List<Agency> known(String code) {
        return agencies.all().stream()
                .filter(row -> row.code().equals(code))
                .sorted(Comparator.comparing(Agency::validFrom))
                .toList();
    }

    /** Names of a code follow one another. */
    private static void add(List<Agency> names, Agency next) {
        if (!names.isEmpty()) {
            Agency last = names.get(names.size() - 1);
            if (last.validTo() == null || !last.validTo().isBefore(next.validFrom())) {
                throw new WrongLine("%s still bears the name further up on %s; sort the names of a code by valid_from"
                        .formatted(next.code(), next.validFrom()));
            }
            if (last.group() != next.group()) {
                throw new WrongLine("%s is in group %s further up"
                        .formatted(next.code(), last.group().id()));
            }
        }
        names.add(next);
    }

    private static Agency agency(String code, TableRow row) {
        if (!LEVEL_ONE.matcher(code).matches()) {
            throw new WrongLine("code '%s' is not a letter and two digits".formatted(code));
        }
        String nameVi = text(row, "name_vi");
        String nameEn = text(row, "name_en");
        if (nameVi.isEmpty() || nameEn.isEmpty()) {
            throw new WrongLine("name_vi or name_en is empty");
        }
        String group = text(row, "group");
        String parent = text(row, "parent_code");
        LocalDate from = day(row, "valid_from");
        LocalDate to = text(row, "valid_to").isEmpty() ? null : day(row, "valid_to");
        if (to != null && to.isBefore(from)) {
            throw new WrongLine("valid_to %s is before valid_from %s".formatted(to, from));
        }
        List<String> successors = SEVERAL.splitAsStream(text(row, "successor_code"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        if (!successors.stream().allMatch(one -> LEVEL_ONE.matcher(one).matches())) {
            throw new WrongLine(
                    "successor_code '%s' is not codes parted by semicolons".formatted(text(row, "successor_code")));
        }
        return new Agency(
                code,
                nameVi,
                nameEn,
                AgencyGroup.of(group)
                        .orElseThrow(
                                () -> new WrongLine("group '%s' is neither ministry nor locality".formatted(group))),
                parent.isEmpty() ? null : parent,
                from,
                to,
                successors);
    }

    private static LocalDate day(TableRow row, String heading) {
        try {
            return LocalDate.parse(text(row, heading));
        } catch (DateTimeException e) {
            throw new WrongLine("%s '%s' is not a day such as 2025-07-01".formatted(heading, text(row, heading)));
        }
    }

    private static String text(TableRow row, String heading) {
        String cell = row.cell(heading);
        return cell == null
                ? ""
                : Normalizer.normalize(cell, Normalizer.Form.NFC).strip();
    }

    private static final class WrongLine extends RuntimeException {
        WrongLine(String reason) {
            super(reason);
        }
    }
}
