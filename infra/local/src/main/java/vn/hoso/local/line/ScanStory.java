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
 * @param state {@code waiting}, {@code accepted}, {@code known}, {@code quarantined}, {@code held} or
 *     {@code digitized}
 * @param reason code of the reason when quarantined, else null
 * @param reasonVi the reason in Vietnamese, or null
 * @param reasonEn the reason in English, or null
 * @param page the page that could not be read, from 1, or null
 * @param warnings codes of what is odd about it, though it was taken
 * @param step where it is in the line, for people, or null
 * @param pagesDone pages recognised, 0 or more
 * @param pages pages in all, 0 while unknown
 * @param documents what it held, empty until it is digitized
 * @param setAside pages that are in no document: sheets, their backs, blank pages; empty until it is digitized
 * @param looks pages that are blank or to be scanned again, as they were seen moments after the drop
 * @param doubts why it is held, empty when it is not
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
        List<FoundDocument> documents,
        List<Integer> setAside,
        List<SeenPage> looks,
        List<FoundDoubt> doubts) {

    /**
     * A document that was found in the scan.
     *
     * @param number ordinal in the scan, from 1
     * @param type code of its type, {@code UNKNOWN} when in doubt
     * @param dossier code of the dossier it was filed under first, or null while it waits in the tray
     * @param firstPage first page in the scan, from 1
     * @param lastPage last page in the scan, inclusive
     * @param pages its pages in the scan, such as {@code 1-3,5}
     */
    public record FoundDocument(
            int number, String type, @Nullable String dossier, int firstPage, int lastPage, String pages) {}

    /**
     * A page as it was seen before it was read.
     *
     * @param page page of the scan, from 1
     * @param blank whether it was taken for blank
     * @param warnings codes of what is to be mended by scanning it again
     */
    public record SeenPage(int page, boolean blank, List<String> warnings) {}

    /**
     * Why a stack is held.
     *
     * @param kind code of the reason
     * @param firstPage first page in doubt, from 1
     * @param lastPage last page in doubt, inclusive
     * @param cutBefore the page before which the lost cut probably lies, or null
     * @param reasonVi the reason in Vietnamese
     * @param reasonEn the reason in English
     */
    public record FoundDoubt(
            String kind,
            int firstPage,
            int lastPage,
            @Nullable Integer cutBefore,
            String reasonVi,
            String reasonEn) {}

    /** A file of which nothing is known yet. */
    static ScanStory waiting(String file) {
        return new ScanStory(
                file, null, "waiting", null, null, null, null, List.of(), null, 0, 0, List.of(), List.of(), List.of(),
                List.of());
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
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static String warning(JsonNode warning) {
        return warning.isString() ? warning.asString("") : warning.path("code").asString(warning.toString());
    }

    /** With what the indexer has heard; a known scan stays known unless it turns out to be quarantined or held. */
    ScanStory followed(JsonNode account) {
        String heard = text(account, "state").orElse("accepted");
        boolean stopped = heard.equals("quarantined") || heard.equals("held");
        return new ScanStory(
                file,
                scan,
                stopped || !state.equals("known") ? heard : "known",
                text(account, "reason").orElse(null),
                text(account, "reasonVi").orElse(null),
                text(account, "reasonEn").orElse(null),
                number(account, "page"),
                warnings,
                text(account, "step").orElse(null),
                account.path("pagesDone").asInt(0),
                account.path("pages").asInt(0),
                account.path("documents").valueStream().map(ScanStory::document).toList(),
                account.path("setAside")
                        .valueStream()
                        .map(page -> page.asInt(0))
                        .toList(),
                account.path("looks")
                        .valueStream()
                        .map(ScanStory::seen)
                        .filter(page -> page.blank() || !page.warnings().isEmpty())
                        .toList(),
                account.path("doubts").valueStream().map(ScanStory::doubt).toList());
    }

    private static FoundDocument document(JsonNode document) {
        return new FoundDocument(
                document.path("number").asInt(0),
                text(document, "type").orElse("UNKNOWN"),
                text(document.path("places").path(0), "dossier").orElse(null),
                document.path("firstPage").asInt(0),
                document.path("lastPage").asInt(0),
                text(document, "pages").orElse(""));
    }

    private static SeenPage seen(JsonNode look) {
        return new SeenPage(
                look.path("page").asInt(0),
                look.path("blank").asBoolean(false),
                look.path("warnings").valueStream().map(ScanStory::warning).toList());
    }

    private static FoundDoubt doubt(JsonNode doubt) {
        return new FoundDoubt(
                text(doubt, "kind").orElse(""),
                doubt.path("firstPage").asInt(0),
                doubt.path("lastPage").asInt(0),
                number(doubt, "cutBefore"),
                text(doubt, "reasonVi").orElse(""),
                text(doubt, "reasonEn").orElse(""));
    }

    private static @Nullable Integer number(JsonNode node, String name) {
        return node.path(name).isInt() ? Integer.valueOf(node.path(name).asInt(0)) : null;
    }

    /** Whether the indexer has heard its end. */
    static boolean isSettled(JsonNode account) {
        String heard = text(account, "state").orElse("");
        return heard.equals("digitized") || heard.equals("quarantined") || heard.equals("held");
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
