package vn.hoso.local.line;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.hoso.local.LocalEdition;
import vn.hoso.local.Stage;

/** The line of a running edition, through its public doors only: the inbox, and the REST interfaces of its two ends. */
public final class Line {

    private final LoopbackHttp ingest;
    private final LoopbackHttp indexer;
    private final Inbox inbox;

    /** The line of an edition. */
    public Line(LocalEdition edition) {
        this.ingest = new LoopbackHttp(edition.stage(Stage.INGEST));
        this.indexer = new LoopbackHttp(edition.stage(Stage.INDEXER));
        this.inbox = new Inbox(edition.parts().objects());
    }

    /** Puts a file into the inbox and gives its key. */
    public String put(Path file, DropPlace place) {
        return inbox.put(file, place);
    }

    /** Has ingest look into the inbox now. */
    public void sweep() {
        ingest.nudge("/api/sweep");
    }

    /** What ingest made of an object, empty until it has seen it. */
    public Optional<JsonNode> arrival(String key) {
        return ingest.json("/api/arrivals?key=" + encoded(key));
    }

    /** Whether inbox = accepted + quarantined + waiting, and what differs. */
    public JsonNode reconciliation() {
        return ingest.json("/api/reconciliation").orElseThrow();
    }

    /** What the indexer has heard of a scan. */
    public Optional<JsonNode> scan(String scan) {
        return indexer.json("/api/scans/" + encoded(scan));
    }

    /** The dossier with a code. */
    public Optional<JsonNode> dossier(String code) {
        return indexer.json("/api/dossiers/" + encoded(code));
    }

    /** The rates as CSV, with a head line. */
    public String ratesCsv(Map<String, String> question) {
        return indexer.text(
                "/api/rates" + query(question) + (question.isEmpty() ? "?" : "&") + "format=csv", "text/csv");
    }

    /** The rates as JSON. */
    public JsonNode rates(Map<String, String> question) {
        return indexer.json("/api/rates" + query(question)).orElseThrow();
    }

    /** What stands behind a rate: {@code explain}, {@code dossiers} or {@code difference}, as JSON. */
    public JsonNode behindRate(String definition, String what, Map<String, String> question) {
        return indexer.json(behind(definition, what) + query(question)).orElseThrow();
    }

    /** The dossiers behind a rate as CSV, with a head line. */
    public String behindRateCsv(String definition, Map<String, String> question) {
        return indexer.text(behind(definition, "dossiers") + query(question) + "&format=csv", "text/csv");
    }

    /** Keeps the figures of a period as they are now. */
    public JsonNode freezeRates(Map<String, String> question) {
        return indexer.ask("/api/rates/freezes" + query(question));
    }

    /**
     * Writes the report of a period to a file.
     *
     * @param kind {@code pdf} or {@code xlsx}
     */
    public void reportRates(String kind, Map<String, String> question, Path file) {
        indexer.keep("/rates/report." + kind + query(question), file);
    }

    /** Counts all dossiers anew, and says how many of the kept counts were wrong. */
    public String recountRates() {
        return indexer.post("/api/rates/recount");
    }

    /** The contests, those that are open first. */
    public JsonNode contests() {
        return indexer.json("/api/contests").orElseThrow();
    }

    /** Contests a dossier, and gives the contest. */
    public JsonNode openContest(Map<String, String> contest) {
        return indexer.ask("/api/contests" + query(contest));
    }

    /** Decides a contest, and gives it. */
    public JsonNode decideContest(long id, Map<String, String> decision) {
        return indexer.ask("/api/contests/" + id + "/decision" + query(decision));
    }

    /** What is owed on either side of the register, by everybody or by one subject. */
    public JsonNode debt(Optional<String> subject) {
        return indexer.json("/api/rates/debt"
                        + query(subject.map(id -> Map.of("subject", id)).orElse(Map.of())))
                .orElseThrow();
    }

    private static String behind(String definition, String what) {
        return "/api/rates/" + encoded(definition) + "/" + what;
    }

    /**
     * Sends a table, CSV or XLSX by the ending of its name; sending it again changes nothing.
     *
     * @param to {@code registry}, {@code procedures} or {@code agencies}
     * @param sent told how many bytes have gone, again and again, from another thread
     */
    public String importTable(String to, Path file, Map<String, String> how, LongConsumer sent) {
        return indexer.post("/api/" + to + query(how), file, mediaType(file), sent);
    }

    /** Keeps how the exports of a one-stop system are read, under a name. */
    public String keepMapping(String name, Path file) {
        return indexer.put("/api/registry/mappings/" + encoded(name), file, mediaType(file));
    }

    private static String mediaType(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : "text/csv;charset=UTF-8";
    }

    /** The cover sheets of dossiers, and their separator sheets where wanted, as PDF. */
    public byte[] covers(List<DeclaredDossier> dossiers, boolean separators, String counter) {
        return indexer.post(
                "/api/covers",
                Map.of("dossiers", dossiers, "separators", separators, "counter", counter),
                "application/pdf");
    }

    /** Whether the audit trail is whole, and else its first broken entry. */
    public JsonNode verifyAudit() {
        return indexer.post("/api/audit/verify", Map.of());
    }

    /** The local accounts. */
    public JsonNode accounts() {
        return indexer.json("/api/users").orElseThrow();
    }

    /** Makes a local account. */
    public JsonNode addAccount(NewAccount account) {
        return indexer.post("/api/users", account);
    }

    /** Gives an account another password, which ends its sessions. */
    public JsonNode setPassword(String name, String password) {
        return indexer.post("/api/users/" + encoded(name) + "/password", Map.of("password", password));
    }

    /** Lets an account in no more. */
    public JsonNode disableAccount(String name) {
        return indexer.post("/api/users/" + encoded(name) + "/disable", Map.of());
    }

    /** Copies an object of any bucket to a file. */
    public void copy(JsonNode stored, Path file) {
        inbox.copy(stored.path("bucket").asString(""), stored.path("key").asString(""), file);
    }

    private static String query(Map<String, String> question) {
        return question.isEmpty()
                ? ""
                : question.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .sorted()
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
