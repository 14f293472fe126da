package vn.hoso.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.hoso.bench.measure.Tally;
import vn.hoso.bench.systems.PageReading;

/**
 * Numbers and days that are written by hand: what Hoso proposes to the person who settles them beside the picture, and
 * what it takes for true without asking. The second is wrong in silence when it is wrong.
 */
public final class Handwriting {
    private record Zone(String level, String field, Tally read, Tally stated) {}

    private final List<Zone> zones = new ArrayList<>();

    /** Adds a page of that level: what a hand wrote on it, by field, and what became of it. */
    public void page(String level, Map<String, String> written, PageReading reading) {
        written.forEach((field, truth) -> {
            Optional<String> stated =
                    reading.answer().map(answer -> answer.fields().get(field));
            Optional<String> read = stated.or(
                    () -> reading.answer().map(answer -> answer.proposed().get(field)));
            zones.add(new Zone(level, field, tally(read, truth), tally(stated, truth)));
        });
    }

    private static Tally tally(Optional<String> said, String truth) {
        return Tally.one(said.isPresent(), said.filter(truth::equals).isPresent());
    }

    boolean isMeasured() {
        return !zones.isEmpty();
    }

    /** What was read: proposed, or stated. */
    Tally read() {
        return sum(Zone::read, zone -> true);
    }

    /** What was stated as the value. */
    Tally stated() {
        return sum(Zone::stated, zone -> true);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("\n## Handwritten numbers and days\n");
        lines.add("Read: proposed to the officer beside the enlarged place, or stated as the value. Wrong in silence:"
                + " stated, and wrong. The reader was not trained on these digits.\n");
        Markdown table = new Markdown("level", "field", "written", "read %", "read wrongly %", "wrong in silence");
        for (String level : zones.stream().map(Zone::level).distinct().toList()) {
            for (String field : List.of("number", "date")) {
                row(
                        table,
                        level + " | " + field,
                        zone -> zone.level().equals(level) && zone.field().equals(field));
            }
        }
        row(table, "all | both", zone -> true);
        lines.addAll(table.lines());
        return lines;
    }

    private void row(Markdown table, String of, Predicate<Zone> which) {
        Tally read = sum(Zone::read, which);
        table.row(
                of,
                Long.toString(read.asked()),
                Markdown.number(read.rightShare(), 1),
                Markdown.number(read.wrongShare(), 1),
                Long.toString(sum(Zone::stated, which).wrong()));
    }

    private Tally sum(Function<Zone, Tally> what, Predicate<Zone> which) {
        return zones.stream().filter(which).map(what).reduce(Tally.NONE, Tally::plus);
    }
}
