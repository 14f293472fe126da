package vn.hoso.local.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.hoso.local.line.Line;

/**
 * Tells of one figure why the dossiers that are counted and not met are not met, and why those of the period that are in
 * neither part of it are left out.
 */
final class ExplainRates {

    private static final int FIRST = 50;
    private static final int PAGE = 1_000;
    private static final String MISSING = "missing";
    private static final String LEFT_OUT = "left_out";

    private final Line line;
    private final Say say;
    private final TableLanguage language;

    ExplainRates(Line line, Say say, TableLanguage language) {
        this.line = line;
        this.say = say;
        this.language = language;
    }

    /** Every dossier, one object a line. */
    void json(String definition, Map<String, String> question) {
        for (String side : List.of(MISSING, LEFT_OUT)) {
            Map<String, String> pages = of(side, question);
            pages.put("size", String.valueOf(PAGE));
            long total = PAGE;
            for (long page = 1; (page - 1) * PAGE < total; page++) {
                pages.put("page", String.valueOf(page));
                JsonNode listing = line.behindRate(definition, "dossiers", pages);
                total = listing.path("total").asLong(0);
                listing.path("rows").forEach(dossier -> say.line(dossier.toString()));
            }
        }
    }

    /** Every dossier as CSV, under one head line. */
    void csv(String definition, Map<String, String> question) {
        say.raw(line.behindRateCsv(definition, of(MISSING, question)));
        String leftOut = line.behindRateCsv(definition, of(LEFT_OUT, question));
        say.raw(leftOut.substring(leftOut.indexOf('\n') + 1));
    }

    /** The causes with their numbers, then the first dossiers of each kind with their reasons. */
    void table(String definition, Map<String, String> question) {
        say.line(language.say("Vì sao chưa đạt", "Why not met") + " (" + definition + ")");
        for (JsonNode cause : line.behindRate(definition, "explain", question)) {
            if (cause.path("dossiers").asLong(0) > 0) {
                say.line("  %8d  %s".formatted(cause.path("dossiers").asLong(0), text(cause)));
            }
        }
        first(line.behindRate(definition, "dossiers", firstOf(MISSING, question)));
        JsonNode leftOut = line.behindRate(definition, "dossiers", firstOf(LEFT_OUT, question));
        if (!leftOut.path("rows").isEmpty()) {
            say.line(language.say("Vì sao không tính", "Why left out") + " (" + definition + ")");
            first(leftOut);
        }
    }

    private void first(JsonNode listing) {
        listing.path("rows")
                .forEach(dossier -> say.line("  " + dossier.path("code").asString("") + "  " + reasons(dossier)));
        long further = listing.path("total").asLong(0) - listing.path("rows").size();
        if (further > 0) {
            say.line(language.say(
                    "  … và %d hồ sơ nữa; --csv in ra tất cả".formatted(further),
                    "  … and %d more dossiers; --csv prints all".formatted(further)));
        }
    }

    private String reasons(JsonNode dossier) {
        return StreamSupport.stream(dossier.path("reasons").spliterator(), false)
                .map(this::text)
                .collect(Collectors.joining("; "));
    }

    private String text(JsonNode words) {
        return words.path(language.say("vi", "en")).asString("");
    }

    private static Map<String, String> firstOf(String side, Map<String, String> question) {
        Map<String, String> first = of(side, question);
        first.put("size", String.valueOf(FIRST));
        return first;
    }

    private static Map<String, String> of(String side, Map<String, String> question) {
        Map<String, String> those = new LinkedHashMap<>(question);
        those.put("side", side);
        return those;
    }
}
