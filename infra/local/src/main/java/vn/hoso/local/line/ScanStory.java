package vn.hoso.local.line;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What has become of a dropped file so far.
 *
 * @param file the file as it was named
 * @param scan SHA-256 of its bytes, or null until ingest has read it
 * @param state {@code waiting}, {@code accepted}, {@code known}, {@code quarantined} or {@code digitized}
 * @param reason code of the reason when quarantined, else null
 * @param reasonVi the reason in Vietnamese, or null
 * @param reasonEn the reason in English, or null
 * @param page the page that could not be read, from 1, or null
 * @param warnings codes of what is odd about it, though it was taken
 * @param step where it is in the line, for people, or null
 * @param pagesDone pages recognised, 0 or more
 * @param pages pages in all, 0 while unknown
 * @param documents what it held, empty until it is digitized
 */
public record ScanStory(
        String file,
        @Nullable String scan,
        String state,
        @Nullable String reason,
        @Nullable String reasonVi,
        @Nullable String reasonEn,
        @Nullable Integer page,
        List<String> warnings,
        @Nullable String step,
        int pagesDone,
        int pages,
        List<FoundDocument> documents) {

    /**
     * A document that was found in the scan.
     *
     * @param number ordinal in the scan, from 1
     * @param type code of its type, {@code UNKNOWN} when in doubt
     */
    public record FoundDocument(int number, String type) {}

    /** A file of which nothing is known yet. */
    static ScanStory waiting(String file) {
        return new ScanStory(file, null, "waiting", null, null, null, null, List.of(), null, 0, 0, List.of());
    }

    /** With what ingest says. */
    ScanStory arrived(JsonNode arrival) {
        return new ScanStory(
                file,
                text(arrival, "scan").orElse(null),
                text(arrival, "state").orElse("waiting"),
                text(arrival, "reason").orElse(null),
                text(arrival, "reasonVi").orElse(null),
                text(arrival, "reasonEn").orElse(null),
                null,
                arrival.path("warnings").valueStream().map(ScanStory::warning).toList(),
                null,
                0,
                0,
                List.of());
    }

    private static String warning(JsonNode warning) {
        return warning.isString() ? warning.asString("") : warning.path("code").asString(warning.toString());
    }

    /** With what the indexer has heard; a known scan stays known unless it turns out to be quarantined. */
    ScanStory followed(JsonNode account) {
        String heard = text(account, "state").orElse("accepted");
        boolean refused = heard.equals("quarantined");
        return new ScanStory(
                file,
                scan,
                refused || !state.equals("known") ? heard : "known",
                text(account, "reason").orElse(null),
                text(account, "reasonVi").orElse(null),
                text(account, "reasonEn").orElse(null),
                account.path("page").isInt()
                        ? Integer.valueOf(account.path("page").asInt(0))
                        : null,
                warnings,
                text(account, "step").orElse(null),
                account.path("pagesDone").asInt(0),
                account.path("pages").asInt(0),
                account.path("documents")
                        .valueStream()
                        .map(document -> new FoundDocument(
                                document.path("number").asInt(0),
                                text(document, "type").orElse("UNKNOWN")))
                        .toList());
    }

    /** Whether the indexer has heard its end. */
    static boolean isSettled(JsonNode account) {
        String heard = text(account, "state").orElse("");
        return heard.equals("digitized") || heard.equals("quarantined");
    }

    /** Whether it was refused. */
    public boolean isQuarantined() {
        return state.equals("quarantined");
    }

    static Optional<String> text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asString(""));
    }
}
