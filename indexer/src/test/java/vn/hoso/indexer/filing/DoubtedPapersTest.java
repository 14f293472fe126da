package vn.hoso.indexer.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.Filing;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.SheetMark;
import vn.hoso.contracts.StoredObject;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.Visitor;
import vn.hoso.indexer.dossier.JudgeDossiers;

/** Thirty ways of scanning for the figure are seen, and three hundred honest dossiers are left in peace. */
class DoubtedPapersTest extends OnRealServers {

    /** Agencies and a year of their own: nobody else's papers are like these. */
    private static final String GAMING = "H55.91";

    private static final String HONEST = "H55.92";
    private static final String MENDED = "H55.93";
    private static final String SIGNED = "H55.94";
    private static final String AGAIN = "H55.95";
    private static final String ELSEWHERE = "H55.96";
    private static final String REUSING = "H55.97";
    private static final String READING = "H55.98";
    private static final LocalDate DAY = LocalDate.of(2017, 3, 6);

    @Autowired
    FileDocument fileDocument;

    @Autowired
    DoubtedPapers papers;

    @Autowired
    NearCopies copies;

    @Autowired
    JudgeDossiers judge;

    @Autowired
    PlatformTransactionManager transactions;

    /** A paper as it was read. */
    private record Paper(int pages, int words, int doubtful, String text) {}

    @Test
    void thirty_attempts_are_flagged_and_counted_apart() {
        var random = new Random(30);
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            lines.add(line(
                    GAMING,
                    i,
                    i % 6 == 4 ? DAY : null,
                    i % 6 == 3 ? "A/true/ATTACHED;B/true/ATTACHED" : "A/true/MISSING"));
        }
        register(lines.toArray(String[]::new));
        String saved = FilledForm.of(random);
        for (int i = 1; i <= 30; i++) {
            switch (i % 6) {
                case 0 -> file(GAMING, i, scan(), DAY, new Paper(1 + i % 3, i % 4, 0, "."));
                case 1 -> file(GAMING, i, scan(), DAY, new Paper(1, 50, 30, text(random, 50)));
                case 2 -> file(GAMING, i, scan(), DAY, new Paper(1, 40, 0, text(new Random(7), 40)));
                case 3 -> file(GAMING, i, scan(), DAY, new Paper(1, 60, 2, text(random, 60)));
                case 5 -> {
                    String again = FilledForm.readAgain(random, saved);
                    file(GAMING, i, scan(), DAY, new Paper(1, again.split("\\s+").length, 3, again));
                }
                default -> file(GAMING, i, scan(), DAY.plusDays(20 + i), new Paper(2, 90, 3, text(random, 90)));
            }
        }
        look();

        assertThat(figure(GAMING, "CONV.v1")).isEqualTo("30/30");
        assertThat(figure(GAMING, "CONV.v1-sound")).isEqualTo("0/30");
        JsonNode doubted = get(
                "/api/rates/CONV.v1/dossiers?agency=" + GAMING + "&from=2017-03&to=2017-03&size=100" + "&side=doubted");
        assertThat(doubted.path("total").asInt()).isEqualTo(30);
        assertThat(doubted.path("rows")
                        .valueStream()
                        .flatMap(row -> row.path("reasons").valueStream())
                        .collect(Collectors.groupingBy(
                                reason -> reason.path("cause").asString(), Collectors.counting())))
                .containsOnlyKeys("BLANK", "ILLEGIBLE", "DUPLICATE", "STAND_IN", "BACK_DATED")
                .allSatisfy(
                        (kind, dossiers) -> assertThat(dossiers).as(kind).isEqualTo(kind.equals("DUPLICATE") ? 10 : 5));
        assertThat(page("/rates?from=2017-03&to=2017-03&subject=" + GAMING + "&lang=en"))
                .contains("Without doubted scans", "30 doubted", "0.00 %");
        assertThat(page("/rates/dossiers?definition=CONV.v1&subject=" + GAMING
                        + "&from=2017-03&to=2017-03&side=DOUBTED&lang=vi"))
                .contains("Bản quét giay-to.pdf: trùng với giấy tờ của hồ sơ khác", GAMING + "-170306-0030");
    }

    @Test
    void of_three_hundred_honest_dossiers_at_most_three_are() {
        var random = new Random(300);
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            lines.add(line(
                    HONEST,
                    i,
                    random.nextBoolean() ? DAY.plusDays(random.nextInt(10)) : null,
                    i % 3 == 0 ? "A/true/ATTACHED;B/true/ATTACHED" : "A/true/MISSING"));
        }
        register(lines.toArray(String[]::new));
        for (int i = 1; i <= 300; i++) {
            String scan = scan();
            for (Paper paper : honest(random, i)) {
                file(HONEST, i, scan, DAY.plusDays(random.nextInt(5)), paper);
                scan = scan();
            }
        }
        look();
        assertThat(figure(HONEST, "CONV.v1")).isEqualTo("300/300");
        assertThat(get("/api/rates/CONV.v1/dossiers?agency=" + HONEST + "&from=2017-03&to=2017-03&side=doubted")
                        .path("total")
                        .asInt())
                .isLessThanOrEqualTo(3);
    }

    /**
     * Applications, the same form filled in by many people, identity cards of twenty words, papers with stains, and the
     * same paper twice under one dossier.
     */
    private static List<Paper> honest(Random random, int dossier) {
        if (dossier % 4 == 0) {
            String form = FilledForm.of(random);
            var filled = new Paper(1, form.split("\\s+").length, random.nextInt(20), form);
            return dossier % 3 == 0 ? List.of(filled, filled) : List.of(filled);
        }
        int words = 60 + random.nextInt(300);
        var application = new Paper(1 + random.nextInt(4), words, random.nextInt(words * 2 / 5), text(random, words));
        if (dossier % 3 == 0) {
            return List.of(application, new Paper(1, 20, random.nextInt(6), text(random, 20)));
        }
        return dossier % 10 == 1 ? List.of(application, application) : List.of(application);
    }

    @Test
    void a_doubt_goes_away_with_its_reason() {
        register(line(MENDED, 201, null, "A/true/ATTACHED;B/true/ATTACHED"));
        file(MENDED, 201, scan(), DAY, new Paper(1, 60, 2, text(new Random(201), 60)));
        look();
        assertThat(figure(MENDED, "CONV.v1-sound")).isEqualTo("0/1");
        file(MENDED, 201, scan(), DAY, new Paper(1, 60, 2, text(new Random(202), 60)));
        look();
        assertThat(figure(MENDED, "CONV.v1-sound")).isEqualTo("1/1");
    }

    @Test
    void a_dossier_is_readable_verified_and_converted_by_what_officers_sign_off() {
        register(line(SIGNED, 301, null, "TK/true/MISSING;CCCD/true/CONVERTED;ANH/false/MISSING"));
        String mark = new SheetMark(SheetMark.Kind.SEPARATOR, "R7K2MX", 2, 3, 1, code(SIGNED, 301)).text();
        jdbc.sql("INSERT INTO printed_sheet VALUES ('R7K2MX', 2, :mark, 'TK', now()) ON CONFLICT DO NOTHING")
                .param("mark", mark)
                .update();
        String scan = scan();
        file(SIGNED, 301, scan, DAY, new Paper(1, 60, 40, text(new Random(301), 60)), mark);
        look();
        assertThat(shares()).as("scanned, illegible").isEqualTo("1/1 0/1 0/1, strictly 0/1");
        signOff(scan);
        look();
        assertThat(shares()).as("signed off, not signed by who scanned it").isEqualTo("1/1 1/1 1/1, strictly 0/1");
        assertThat(page("/api/rates/CONV.v1-strict/dossiers?from=2017-03&to=2017-03&side=missing&agency=" + SIGNED))
                .contains("TK: no file");
        jdbc.sql("UPDATE scan SET signatures = :signatures::jsonb WHERE scan = :scan")
                .param("signatures", "[{\"signer\":\"Lê Thị Lan\"}]")
                .param("scan", scan)
                .update();
        signOff(scan);
        look();
        assertThat(shares()).isEqualTo("1/1 1/1 1/1, strictly 1/1");
        assertThat(page("/dossiers/" + code(SIGNED, 301) + "?lang=en")).contains("Converted and certified");

        register(line(SIGNED, 301, null, "TK/true/MISSING;CCCD/true/CONVERTED;MOI/true/MISSING"));
        assertThat(shares()).as("one more is required").isEqualTo("1/1 1/1 1/1, strictly 0/1");
    }

    /** Until everything filed so far was compared and then looked at: either is left out while the line itself is at it. */
    private void look() {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    copies.find();
                    var compared = jdbc.sql(
                                    "SELECT clock_timestamp() WHERE NOT EXISTS (SELECT FROM document WHERE NOT compared)")
                            .query(OffsetDateTime.class)
                            .optional();
                    papers.look();
                    return compared.isPresent()
                            && jdbc.sql("SELECT looked_at > :compared FROM doubt_look")
                                    .param("compared", compared.get())
                                    .query(Boolean.class)
                                    .single();
                });
    }

    @Test
    void a_paper_read_before_is_offered_to_who_may_see_it_and_using_it_again_counts() {
        var random = new Random(95);
        register(
                line(AGAIN, 1, null, "A/true/MISSING"),
                line(AGAIN, 2, null, "A/true/MISSING"),
                line(ELSEWHERE, 1, null, "A/true/MISSING"));
        String form = FilledForm.of(random);
        String before = scan();
        String again = scan();
        file(AGAIN, 1, before, DAY, read(form));
        file(AGAIN, 2, again, DAY.plusDays(1), read(FilledForm.readAgain(random, form)));
        file(ELSEWHERE, 1, scan(), DAY.plusDays(2), read(FilledForm.readAgain(random, form)));
        look();
        assertThat(figure(AGAIN, "REUSE.2026")).isEqualTo("0/2");
        // Words were put right on the first, so it was made anew.
        jdbc.sql("UPDATE document SET digitized_at = digitized_at + interval '9 days' WHERE scan = :scan")
                .param("scan", before)
                .update();

        Visitor clerk = signedIn("CLERK", AGAIN);
        String dossier = "/dossiers/" + code(AGAIN, 2);
        assertThat(clerk.get(dossier).body())
                .contains("Giấy tờ này đã được số hóa trước đây", code(AGAIN, 1), "data-key=\"u\"")
                .doesNotContain("??");
        assertThat(clerk.get("/dossiers/" + code(AGAIN, 1)).body())
                .as("the first of them")
                .doesNotContain("data-key=\"u\"");
        Visitor elsewhere = signedIn("CLERK", ELSEWHERE);
        assertThat(elsewhere.get("/dossiers/" + code(ELSEWHERE, 1)).body()).doesNotContain("số hóa trước đây", AGAIN);
        assertThat(elsewhere
                        .post(dossier + "/papers/" + again + "/1/reuse", Map.of())
                        .statusCode())
                .isEqualTo(404);

        clerk.post(dossier + "/papers/" + again + "/1/reuse", Map.of());
        clerk.post(dossier + "/papers/" + again + "/1/reuse", Map.of()); // a second press
        assertThat(clerk.get(dossier).body()).contains("Dùng lại giấy tờ đã số hóa của hồ sơ", "Thôi dùng lại");
        register(line(AGAIN, 2, null, "A/true/ATTACHED")); // the register does not know of it
        assertThat(figure(AGAIN, "REUSE.2026")).isEqualTo("1/2");

        clerk.post(dossier + "/papers/" + again + "/1/reuse/withdraw", Map.of());
        assertThat(figure(AGAIN, "REUSE.2026")).isEqualTo("0/2");
    }

    @Test
    void a_paper_used_again_is_no_duplicate_of_that_one_and_is_one_of_a_third() {
        var random = new Random(97);
        // The register knows of a reuse, so that the dossier itself is none the wiser by another one.
        register(
                line(REUSING, 1, null, "A/true/MISSING"),
                line(REUSING, 2, null, "A/true/ATTACHED/REUSED"),
                line(REUSING, 3, null, "A/true/MISSING"));
        String form = FilledForm.of(random);
        String again = scan();
        file(REUSING, 1, scan(), DAY, read(form));
        file(REUSING, 2, again, DAY.plusDays(1), read(FilledForm.readAgain(random, form)));
        look();
        assertThat(figure(REUSING, "CONV.v1-sound")).isEqualTo("0/3");
        Visitor clerk = signedIn("CLERK", REUSING);
        String reuse = "/dossiers/" + code(REUSING, 2) + "/papers/" + again + "/1/reuse";

        longAfter(() -> clerk.post(reuse, Map.of()));
        look();
        assertThat(figure(REUSING, "CONV.v1-sound")).isEqualTo("2/3");
        longAfter(() -> clerk.post(reuse + "/withdraw", Map.of()));
        look();
        assertThat(figure(REUSING, "CONV.v1-sound")).as("withdrawn").isEqualTo("0/3");

        clerk.post(reuse, Map.of());
        file(REUSING, 3, scan(), DAY.plusDays(2), read(FilledForm.readAgain(random, form)));
        look();
        assertThat(figure(REUSING, "CONV.v1-sound")).as("a third copy").isEqualTo("0/3");
    }

    @Test
    void a_use_said_while_the_register_is_read_is_kept_and_ends_when_its_paper_is_taken_out() {
        register(line(READING, 1, null, "A/true/MISSING"), line(READING, 2, null, "A/true/MISSING"));
        String again = scan();
        file(READING, 2, again, DAY, new Paper(1, 60, 2, text(new Random(98), 60)));
        String code = code(READING, 2);
        CompletableFuture<Void> read = transaction().execute(status -> {
            judge.reuse(code); // holds off the register
            var registering = CompletableFuture.runAsync(() -> register(line(READING, 2, null, "A/true/ATTACHED")));
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> jdbc.sql("""
                            SELECT EXISTS (SELECT FROM pg_locks AS waits JOIN pg_locks AS made USING (pid)
                              WHERE waits.locktype = 'advisory' AND NOT waits.granted
                                AND made.mode = 'AccessExclusiveLock')
                            """).query(Boolean.class).single());
            jdbc.sql("INSERT INTO reused_paper VALUES (:dossier, :scan, 1, :scan, 2, 'Lan', now())")
                    .param("dossier", code)
                    .param("scan", again)
                    .update();
            judge.reuse(code);
            return registering;
        });
        read.join();
        assertThat(figure(READING, "REUSE.2026")).isEqualTo("1/2");

        jdbc.sql("UPDATE filed_document SET named_by = 'READ' WHERE scan = :scan")
                .param("scan", again)
                .update();
        jdbc.sql("UPDATE filing SET dossier = NULL WHERE scan = :scan")
                .param("scan", again)
                .update();
        transaction().executeWithoutResult(status -> fileDocument.codePutRight(again, 1));
        assertThat(figure(READING, "REUSE.2026")).isEqualTo("0/2");
    }

    /** Says something long after the last look at everything that was filed so far. */
    private void longAfter(Runnable said) {
        transaction().executeWithoutResult(status -> {
            jdbc.sql("UPDATE doubt_look SET looked_at = clock_timestamp() + interval '1 hour'")
                    .update();
            said.run();
        });
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    private static Paper read(String form) {
        return new Paper(1, form.split("\\s+").length, 3, form);
    }

    private void signOff(String scan) {
        jdbc.sql("UPDATE document SET signed_off_at = clock_timestamp() WHERE scan = :scan")
                .param("scan", scan)
                .update();
    }

    private String shares() {
        return figure(SIGNED, "SCAN.v1") + " " + figure(SIGNED, "READ.v1") + " " + figure(SIGNED, "VERI.v1")
                + ", strictly " + figure(SIGNED, "CONV.v1-strict");
    }

    private void file(String agency, int ordinal, String scan, LocalDate day, Paper paper) {
        file(agency, ordinal, scan, day, paper, null);
    }

    private void file(String agency, int ordinal, String scan, LocalDate day, Paper paper, @Nullable String mark) {
        Instant at = day.atTime(3, 0).toInstant(ZoneOffset.UTC);
        var nowhere = new StoredObject("documents", scan, scan, 1);
        fileDocument.accepted(new ScanAccepted(
                scan,
                new Filing(agency, "quay-1", code(agency, ordinal)),
                "giay-to.pdf",
                "PDF",
                paper.pages(),
                nowhere,
                List.of(),
                List.of(),
                at));
        fileDocument.digitized(
                new DocumentDigitized(
                        scan,
                        1,
                        1,
                        1,
                        paper.pages(),
                        "UNKNOWN",
                        0.4,
                        List.of(),
                        nowhere,
                        nowhere,
                        nowhere,
                        List.of(),
                        scan + "/page-",
                        paper.words(),
                        paper.doubtful(),
                        0.8,
                        0.9,
                        false,
                        at,
                        mark,
                        null,
                        null),
                paper.text());
    }

    private static String line(String agency, int ordinal, @Nullable LocalDate finished, String components) {
        return "%s,%s,1.001193,COUNTER,%s,%d,%s,true,false,false,%s"
                .formatted(
                        code(agency, ordinal),
                        agency,
                        DAY,
                        finished == null ? 4 : 9,
                        finished == null ? "" : finished,
                        components);
    }

    private static String code(String agency, int ordinal) {
        return agency + "-170306-%04d".formatted(ordinal);
    }

    private static String text(Random random, int words) {
        return Stream.generate(() -> Integer.toString(random.nextInt(46_000), 36))
                .limit(words)
                .collect(Collectors.joining(" "));
    }

    private static String scan() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    private String figure(String agency, String definition) {
        JsonNode figure = get("/api/rates?from=2017-03&to=2017-03&definition=" + definition + "&agency=" + agency)
                .get(0);
        return figure.path("numerator") + "/" + figure.path("denominator");
    }

    private JsonNode get(String address) {
        return json.tree(page(address));
    }

    private String page(String address) {
        return String.valueOf(rest().get().uri(address).retrieve().body(String.class));
    }
}
