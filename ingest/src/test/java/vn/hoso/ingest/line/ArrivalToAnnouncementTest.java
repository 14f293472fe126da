package vn.hoso.ingest.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.Topics;
import vn.hoso.ingest.TestScans;

class ArrivalToAnnouncementTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String PASS_WAITS = "hoso.onesided.other-within=12s";
    private static final String ALONE = "H36/7/mat-sau/alone.pdf";
    private static final ArrivalLine line = new ArrivalLine();

    @BeforeAll
    static void start() throws IOException {
        // Two processes side by side: whatever each of them takes is taken once.
        line.start("hoso.arrival.sweep-every=500ms", "hoso.identification.max-pages=20", PASS_WAITS);
        line.start("hoso.arrival.sweep-every=500ms", "hoso.identification.max-pages=20", PASS_WAITS);
        line.drop(ALONE, TestScans.pdf(1, 80));
    }

    @AfterAll
    static void stop() {
        line.close();
    }

    @Test
    void a_dropped_scan_is_kept_accepted_and_told_once_with_the_name_people_know() throws Exception {
        String key = line.drop(
                "H01.02/2/H01.02-240115-0007/a-don.pdf", TestScans.pdf(3, 1), Map.of("file-name", "Đơn đề nghị.pdf"));

        String scan = text(settled(key, "accepted"), "scan");

        JsonNode told = toldOf(scan, 1).get(0);
        JsonNode data = told.path("data");
        assertThat(text(told, "type")).isEqualTo("vn.hoso.ScanAccepted.v1");
        assertThat(text(told, "subject")).isEqualTo(scan);
        assertThat(text(data, "fileName")).isEqualTo("Đơn đề nghị.pdf");
        assertThat(text(data, "format")).isEqualTo("PDF");
        assertThat(data.path("pages").asInt()).isEqualTo(3);
        assertThat(text(data.path("filing"), "agency")).isEqualTo("H01.02");
        assertThat(text(data.path("filing"), "dossier")).isEqualTo("H01.02-240115-0007");
        assertThat(line.objects().read("originals", text(data.path("original"), "key")))
                .isEqualTo(line.objects().read("inbox", key));
    }

    @Test
    void the_same_bytes_are_known_at_the_same_place_and_a_second_filing_at_another() throws Exception {
        byte[] bytes = TestScans.pdf(1, 2);
        String first = line.drop("H26/1/H26-240115-0001/a.pdf", bytes);
        String scan = text(settled(first, "accepted"), "scan");
        settled(line.drop("H26/1/H26-240115-0001/b.pdf", bytes), "known");
        settled(line.drop("H26/1/H26-240115-0002/a.pdf", bytes), "accepted");

        List<JsonNode> told = toldOf(scan, 2);
        assertThat(told)
                .extracting(each -> text(each.path("data").path("filing"), "dossier"))
                .containsExactlyInAnyOrder("H26-240115-0001", "H26-240115-0002");
        assertThat(told).extracting(each -> text(each, "id")).doesNotHaveDuplicates();
    }

    @Test
    void a_notification_told_twice_and_a_sweep_make_one_scan() throws Exception {
        String key = line.drop("H18/1/tờ khai+1.png", TestScans.a4("png", 3));
        line.notify(key);
        line.notify(key);
        line.sweep();
        toldOf(text(settled(key, "accepted"), "scan"), 1);
    }

    @Test
    void a_refused_scan_keeps_its_bytes_and_is_told_with_its_reason() throws Exception {
        String key = line.drop("Z99/1/a.pdf", TestScans.pdf(1, 4));
        JsonNode arrival = settled(key, "quarantined");
        assertThat(text(arrival, "reason")).isEqualTo("UNKNOWN_AGENCY");
        assertThat(text(arrival, "reasonVi")).contains("Mã định danh");
        String scan = text(arrival, "scan");
        assertThat(line.objects().stat("originals", scan.substring(0, 2) + "/" + scan))
                .isPresent();
        JsonNode told = toldOf(scan, 1).get(0);
        assertThat(text(told, "type")).isEqualTo("vn.hoso.ScanRefused.v1");
        assertThat(text(told.path("data").path("filing"), "agency")).isEqualTo("Z99");
    }

    @Test
    void a_scan_of_an_agency_that_is_in_no_list_yet_is_accepted() throws Exception {
        String key = line.drop("H99.01/1/a.png", TestScans.a4("png", 6));
        JsonNode told = toldOf(text(settled(key, "accepted"), "scan"), 1).get(0);
        assertThat(text(told.path("data").path("filing"), "agency")).isEqualTo("H99.01");
    }

    @Test
    void a_bad_dossier_code_loses_the_link_and_not_the_paper() throws Exception {
        String key = line.drop("H26/1/hồ sơ 7/a.png", TestScans.a4("png", 5));
        JsonNode arrival = settled(key, "accepted");
        assertThat(arrival.path("warnings").toString()).contains("BAD_DOSSIER_CODE");
        JsonNode data = toldOf(text(arrival, "scan"), 1).get(0).path("data");
        assertThat(data.path("filing").path("dossier").isNull()).isTrue();
    }

    @Test
    void a_retry_is_told_anew_once_however_often_it_is_asked_for_by_the_same_message() throws Exception {
        String scan = text(settled(line.drop("H26/1/retry.pdf", TestScans.pdf(21, 6)), "quarantined"), "scan");
        toldOf(scan, 1);
        String request = """
                {"specversion":"1.0","id":"retry-1","source":"/hoso/indexer","type":"vn.hoso.RetryRequested.v1",
                "subject":"%1$s","time":"2026-11-01T00:00:00Z","datacontenttype":"application/json",
                "data":{"scan":"%1$s","filing":{"agency":"H26","counter":"1","dossier":null},
                "requestedAt":"2026-11-01T00:00:00Z"}}
                """.formatted(scan);
        line.send(Topics.RETRIES, scan, request);
        line.send(Topics.RETRIES, scan, request);
        List<JsonNode> told = toldOf(scan, 2);
        assertThat(told).extracting(each -> text(each.path("data"), "reason")).containsOnly("TOO_MANY_PAGES");
        assertThat(told).extracting(each -> text(each, "id")).doesNotHaveDuplicates();
    }

    @Test
    void a_large_object_is_kept_though_it_goes_up_in_parts() throws Exception {
        byte[] large = new byte[12_000_000];
        byte[] text = "không phải bản quét".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        System.arraycopy(text, 0, large, 0, text.length);
        JsonNode arrival = settled(line.drop("H26/1/large.pdf", large), "quarantined");
        assertThat(text(arrival, "reason")).isEqualTo("UNSUPPORTED_TYPE");
        String scan = text(arrival, "scan");
        assertThat(line.objects()
                        .stat("originals", scan.substring(0, 2) + "/" + scan)
                        .orElseThrow()
                        .bytes())
                .isEqualTo(large.length);
    }

    @Test
    void the_account_balances_and_says_when_an_original_is_missing() throws Exception {
        String scan = text(settled(line.drop("H26/9/balance.png", TestScans.a4("png", 8)), "accepted"), "scan");
        await().atMost(SOON).untilAsserted(() -> {
            JsonNode account = line.reconciliation();
            assertThat(account.path("balanced").asBoolean())
                    .as(account.toString())
                    .isTrue();
            assertThat(account.path("inbox").asLong())
                    .isPositive()
                    .isEqualTo(account.path("accepted").asLong()
                            + account.path("quarantined").asLong()
                            + account.path("waiting").asLong());
        });
        String original = scan.substring(0, 2) + "/" + scan;
        byte[] bytes = line.objects().read("originals", original);
        line.objects().remove("originals", original);
        try {
            JsonNode account = line.reconciliation();
            assertThat(account.path("balanced").asBoolean()).isFalse();
            assertThat(account.path("differences").toString()).contains(original);
        } finally {
            line.objects().put("originals", original, bytes, "application/octet-stream");
        }
    }

    @Test
    void a_retry_of_an_accepted_scan_sends_it_round_again_and_outcomes_are_counted() throws Exception {
        String scan = text(settled(line.drop("H26/1/again.pdf", TestScans.pdf(1, 9)), "accepted"), "scan");
        line.send(Topics.RETRIES, scan, """
                {"specversion":"1.0","id":"retry-2","source":"/hoso/indexer","type":"vn.hoso.RetryRequested.v1",
                "subject":"%1$s","time":"2026-11-01T00:00:00Z","datacontenttype":"application/json",
                "data":{"scan":"%1$s","filing":{"agency":"H26","counter":"1","dossier":null},
                "requestedAt":"2026-11-01T00:00:00Z"}}
                """.formatted(scan));
        List<JsonNode> told = toldOf(scan, 2);
        assertThat(told).extracting(each -> text(each, "type")).containsOnly("vn.hoso.ScanAccepted.v1");
        assertThat(told).extracting(each -> text(each, "id")).doesNotHaveDuplicates();
        assertThat(line.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(line.get("/actuator/prometheus").body()).contains("hoso_arrivals_total{");
    }

    @Test
    void two_passes_of_a_one_sided_feeder_become_one_scan_in_the_order_of_its_sheets() throws Exception {
        byte[] fronts = pages(101, 103, 105);
        byte[] backs = pages(106, 104, 102);
        String odd = line.drop("H36/1/mat-truoc/quet 1.pdf", fronts, Map.of("file-name", "Quét mặt trước.pdf"));
        String first = await().atMost(SOON).until(() -> text(line.arrival(odd), "scan"), scan -> !scan.isEmpty());
        assertThat(text(line.arrival(odd), "state")).isEqualTo("waiting");

        String even = line.drop("H36/1/mat-sau/quet 2.pdf", backs);
        String stack = text(settled(even, "accepted"), "scan");
        assertThat(text(settled(odd, "accepted"), "scan")).isEqualTo(stack);

        JsonNode data = toldOf(stack, 1).get(0).path("data");
        assertThat(data.path("pages").asInt()).isEqualTo(6);
        assertThat(text(data, "fileName")).isEqualTo("Quét mặt trước.pdf");
        assertThat(data.path("warnings").toString()).contains("TWO_PASSES");
        try (var pdf = Loader.loadPDF(line.objects().read("originals", stack.substring(0, 2) + "/" + stack))) {
            assertThat(pdf.getPages())
                    .extracting(page -> (int) page.getMediaBox().getHeight())
                    .containsExactly(101, 102, 103, 104, 105, 106);
        }
        assertThat(line.objects().read("originals", first.substring(0, 2) + "/" + first))
                .isEqualTo(fronts);
        assertThat(line.told(first)).isEmpty();

        String again = line.drop("H36/1/mat-truoc/again 1.pdf", fronts);
        settled(line.drop("H36/1/mat-sau/again 2.pdf", backs), "known");
        settled(again, "known");
        toldOf(stack, 1);
    }

    @Test
    void passes_that_are_pictures_are_put_together_by_their_stack_whichever_comes_first() throws Exception {
        String even = line.drop("H36/2/mat-sau-thuan-0a1b2c3d/b.tif", TestScans.tiff(2, "LZW", 82));
        String odd = line.drop("H36/2/mat-truoc-0a1b2c3d/a.tif", TestScans.tiff(2, "CCITT T.6", 84));
        String stack = text(settled(odd, "accepted"), "scan");
        assertThat(text(settled(even, "accepted"), "scan")).isEqualTo(stack);
        try (var pdf = Loader.loadPDF(line.objects().read("originals", stack.substring(0, 2) + "/" + stack))) {
            assertThat(pdf.getPages())
                    .hasSize(4)
                    .extracting(ArrivalToAnnouncementTest::bits)
                    .containsExactly(1, 8, 1, 8);
        }
    }

    @Test
    void passes_of_different_counts_are_refused_with_both_counts_and_kept() throws Exception {
        String odd = line.drop("H36/3/mat-truoc-00000001/a.pdf", TestScans.pdf(3, 86));
        String even = line.drop("H36/3/mat-sau-00000001/b.pdf", TestScans.pdf(2, 90));
        for (String key : List.of(odd, even)) {
            JsonNode refused = settled(key, "quarantined");
            assertThat(text(refused, "reason")).isEqualTo("PASSES_DIFFER");
            assertThat(text(refused, "reasonVi")).startsWith("Lượt mặt trước có 3 trang, lượt mặt sau có 2 trang.");
            JsonNode told = toldOf(text(refused, "scan"), 1).get(0).path("data");
            assertThat(text(told, "reasonVi")).isEqualTo(text(refused, "reasonVi"));
        }
    }

    @Test
    void a_pass_that_the_next_stack_overtakes_and_one_that_nothing_follows_are_told_to_be_alone() throws Exception {
        String overtaken = line.drop("H36/4/mat-truoc/a.pdf", TestScans.pdf(1, 92), scannedAt("09:00:00"));
        await().atMost(SOON).until(() -> !text(line.arrival(overtaken), "scan").isEmpty());
        String next = line.drop("H36/4/mat-truoc/b.pdf", TestScans.pdf(1, 93), scannedAt("09:03:00"));
        assertThat(text(settled(overtaken, "quarantined"), "reason")).isEqualTo("PASS_ALONE");
        settled(line.drop("H36/4/mat-sau/c.pdf", TestScans.pdf(1, 94), scannedAt("09:05:00")), "accepted");
        settled(next, "accepted");
        assertThat(text(settled(ALONE, "quarantined"), "reason")).isEqualTo("PASS_ALONE");
    }

    private static Map<String, String> scannedAt(String time) {
        return Map.of("scanned-at", "2026-11-02T" + time + "Z");
    }

    /** A PDF of empty pages that are so high, in points. */
    private static byte[] pages(int... heights) throws IOException {
        try (var pdf = new PDDocument()) {
            for (int height : heights) {
                pdf.addPage(new PDPage(new PDRectangle(72, height)));
            }
            return TestScans.saved(pdf);
        }
    }

    private static int bits(PDPage page) {
        try {
            var picture = page.getResources().getXObjectNames().iterator().next();
            return ((PDImageXObject) page.getResources().getXObject(picture)).getBitsPerComponent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode settled(String key, String state) {
        return await().atMost(SOON)
                .until(
                        () -> line.arrival(key),
                        arrival -> text(arrival, "state").equals(state));
    }

    /** Waits for the messages about a scan, and a little longer to see that no more come. */
    private static List<JsonNode> toldOf(String scan, int messages) {
        await().atMost(SOON).until(() -> line.told(scan).size() >= messages);
        await().during(Duration.ofSeconds(1))
                .atMost(SOON)
                .until(() -> line.told(scan).size() == messages);
        return line.told(scan);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
