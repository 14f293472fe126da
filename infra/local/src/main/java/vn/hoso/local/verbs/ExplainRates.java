package vn.hoso.local.verbs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import vn.hoso.local.line.Line;

/** Tells of one figure why the dossiers that are counted and not met are not met. */
final class ExplainRates {

    private static final int FIRST = 50;
    private static final int PAGE = 1_000;

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
        Map<String, String> pages = missing(question);
        pages.put("size", String.valueOf(PAGE));
        long total = PAGE;
        for (long page = 1; (page - 1) * PAGE < total; page++) {
            pages.put("page", String.valueOf(page));
            JsonNode listing = line.behindRate(definition, "dossiers", pages);
            total = listing.path("total").asLong(0);
            listing.path("rows").forEach(dossier -> say.line(dossier.toString()));
        }
    }

    /** Every dossier as CSV. */
    void csv(String definition, Map<String, String> question) {
        say.raw(line.behindRateCsv(definition, missing(question)));
    }

    /** The causes with their numbers, then the first dossiers with their reasons. */
    void table(String definition, Map<String, String> question) {
        say.line(language.say("Vì sao chưa đạt", "Why not met") + " (" + definition + ")");
        for (JsonNode cause : line.behindRate(definition, "explain", question)) {
            if (cause.path("dossiers").asLong(0) > 0) {
                say.line("  %8d  %s".formatted(cause.path("dossiers").asLong(0), text(cause)));
            }
        }
        Map<String, String> first = missing(question);
        first.put("size", String.valueOf(FIRST));
        JsonNode listing = line.behindRate(definition, "dossiers", first);
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

    private static Map<String, String> missing(Map<String, String> question) {
        Map<String, String> missing = new LinkedHashMap<>(question);
        missing.put("side", "missing");
        return missing;
    }
}
