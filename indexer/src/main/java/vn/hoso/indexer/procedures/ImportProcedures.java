package vn.hoso.indexer.procedures;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.tables.BadLine;
import vn.hoso.indexer.tables.Table;
import vn.hoso.indexer.tables.TableRow;

/** Takes in the catalogue of procedures: one line a required paper, or one line for a procedure that requires none. */
@Component
class ImportProcedures {

    private static final List<String> COLUMNS = List.of("procedure", "name", "component", "componentName", "class");

    private final Procedures procedures;

    ImportProcedures(Procedures procedures) {
        this.procedures = procedures;
    }

    /**
     * Takes in a table. What it says of a procedure takes the place of what was known of it; others stay.
     *
     * @param allOrNone whether one bad line refuses the whole table; else only the procedures with bad lines are refused
     * @param dry whether the lines are only checked
     */
    @Transactional
    public CatalogueReport take(Table table, boolean allOrNone, boolean dry) {
        var bad = new ArrayList<BadLine>();
        Set<String> refused = new HashSet<>();
        Map<String, Procedure> read = new LinkedHashMap<>();
        long lines = 0;
        table.with(COLUMNS);
        while (table.hasNext()) {
            TableRow row = table.next();
            lines++;
            String code = text(row, "procedure");
            String wrong = add(read, code, row);
            if (wrong != null) {
                bad.add(new BadLine(row.number(), wrong));
                refused.add(code);
            }
        }
        int changed = 0;
        if (!dry && !(allOrNone && !bad.isEmpty())) {
            for (Procedure procedure : read.values()) {
                if (!refused.contains(procedure.code()) && procedures.put(procedure)) {
                    changed++;
                }
            }
        }
        return new CatalogueReport(lines, changed, bad.size(), List.copyOf(bad));
    }

    /** Adds what a line says, or gives the reason why it cannot be. */
    private static @Nullable String add(Map<String, Procedure> read, String code, TableRow row) {
        String name = text(row, "name");
        String component = text(row, "component");
        String componentName = text(row, "componentName");
        String duty = text(row, "class");
        if (code.isEmpty() || name.isEmpty()) {
            return "procedure or name is empty";
        }
        Procedure known = read.computeIfAbsent(code, one -> new Procedure(code, name, List.of()));
        if (!known.name().equals(name)) {
            return "procedure %s is called '%s' further up".formatted(code, known.name());
        }
        if (component.isEmpty()) {
            return null;
        }
        if (componentName.isEmpty()) {
            return "component %s has no name".formatted(component);
        }
        if (!duty.matches("[ABCD]")) {
            return "class '%s' is none of A, B, C, D".formatted(duty);
        }
        if (known.papers().stream().anyMatch(paper -> paper.code().equals(component))) {
            return "component %s of procedure %s stands there twice".formatted(component, code);
        }
        var papers = new ArrayList<>(known.papers());
        papers.add(new RequiredPaper(component, componentName, RequiredPaper.Duty.valueOf(duty)));
        read.put(code, new Procedure(code, name, List.copyOf(papers)));
        return null;
    }

    private static String text(TableRow row, String heading) {
        String cell = row.cell(heading);
        return cell == null
                ? ""
                : Normalizer.normalize(cell, Normalizer.Form.NFC).strip();
    }
}
