package vn.hoso.indexer.covers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.SheetMark;
import vn.hoso.contracts.SheetMark.Kind;
import vn.hoso.indexer.dossier.Component;
import vn.hoso.indexer.dossier.Dossier;

/**
 * Sheets that are printed together, numbered in one row. What is printed gives the run its name: the same dossiers with the
 * same counts are the same run whenever they are printed again.
 *
 * @param name six of {@code 0-9A-V}
 * @param sheets the sheets, in order
 */
record PrintRun(String name, List<PrintedSheet> sheets) {

    private static final int NAME_LENGTH = 6;

    /**
     * Lays out a run: a cover sheet for each dossier, with separators one more before each component that is there.
     *
     * @param dossiers the dossiers as registered, and what is declared of each, in printing order
     * @param attempt from 0; another one gives another name, for the rare case that a name is taken by another run
     */
    static PrintRun of(List<Entry> dossiers, boolean separators, int attempt) {
        var plans = new ArrayList<Plan>();
        for (Entry entry : dossiers) {
            plans.addAll(plans(entry, separators));
        }
        String name = name(plans, attempt);
        var sheets = new ArrayList<PrintedSheet>();
        for (Plan plan : plans) {
            var mark = new SheetMark(plan.kind, name, sheets.size() + 1, plans.size(), plan.sheets, plan.dossier);
            sheets.add(new PrintedSheet(mark, plan.component));
        }
        return new PrintRun(name, List.copyOf(sheets));
    }

    /** A dossier of the register and what is declared of it. */
    record Entry(Dossier dossier, Declared declared) {

        /** Sheets of paper in all, or null when a component was not counted. */
        @Nullable
        Integer total() {
            int counted =
                    Math.max(dossier.components().size(), declared.sheets().size());
            int total = 0;
            for (int i = 0; i < counted; i++) {
                Integer sheets = declared.of(i);
                if (sheets == null) {
                    return null;
                }
                total += sheets;
            }
            return counted == 0 ? null : total;
        }
    }

    private static List<Plan> plans(Entry entry, boolean separators) {
        String code = entry.dossier().code();
        List<Component> components = entry.dossier().components();
        int parts = Math.max(components.size(), entry.declared().sheets().size());
        var separating = new ArrayList<Plan>();
        for (int i = 0; separators && i < parts; i++) {
            Integer sheets = entry.declared().of(i);
            if (sheets == null || sheets > 0) {
                String component = i < components.size() ? components.get(i).code() : null;
                separating.add(new Plan(Kind.SEPARATOR, code, component, sheets));
            }
        }
        var plans = new ArrayList<Plan>();
        plans.add(new Plan(Kind.COVER, code, null, separating.isEmpty() ? entry.total() : Integer.valueOf(0)));
        plans.addAll(separating);
        return plans;
    }

    private static String name(List<Plan> plans, int attempt) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((attempt + "|" + plans).getBytes(StandardCharsets.UTF_8));
            var name = new StringBuilder();
            for (int i = 0; i < NAME_LENGTH; i++) {
                name.append(Character.toUpperCase(Character.forDigit(digest[i] & 31, 32)));
            }
            return name.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private record Plan(
            Kind kind,
            String dossier,
            @Nullable String component,
            @Nullable Integer sheets) {

        /** What the name of the run is made from: printed for ever, so its form stays. */
        @Override
        public String toString() {
            return "%s %s %s %s"
                    .formatted(kind, dossier, Objects.toString(component, ""), Objects.toString(sheets, ""));
        }
    }
}
