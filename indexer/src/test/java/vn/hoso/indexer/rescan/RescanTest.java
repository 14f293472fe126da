package vn.hoso.indexer.rescan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.Filing;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.StoredObject;
import vn.hoso.contracts.Topics;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.OneMessage;
import vn.hoso.indexer.Visitor;

/** A clerk of H41.07 sees a spoilt page, presses a button and scans the page alone. */
class RescanTest extends OnRealServers {

    private final String counter = "quay-" + UUID.randomUUID().toString().substring(0, 8);
    private Visitor clerk = stranger();

    @BeforeEach
    void sit_down() {
        clerk = signedIn("CLERK", "H41.07");
    }

    @Test
    void the_next_single_page_of_the_counter_takes_the_place_and_is_filed_nowhere_else() {
        String scan = accepted(3, counter);
        clerk.get("/scans/" + scan);
        assertThat(clerk.post("/scans/" + scan + "/pages/2/rescan", Map.of()).statusCode())
                .isEqualTo(302);
        clerk.post("/scans/" + scan + "/pages/2/rescan", Map.of()); // a second press
        assertThat(clerk.get("/scans/" + scan).body())
                .contains("Đang chờ quét", "quầy " + counter, "clerk-h41.07")
                .doesNotContain("??");
        assertThat(clerk.get("/rescan").body()).contains("quét 3.tif · Trang 2").doesNotContain("??");
        assertThat(clerk.get("/").body())
                .containsPattern("href=\"/rescan\"><span>[^<]+</span><span class=\"count\">[1-9]");

        accepted(2, counter);
        accepted(1, "quay-khac");
        String again = accepted(1, counter);
        JsonNode told = json.tree(OneMessage.containing(Topics.CUTS, kafkaServers(), scan));
        assertThat(told.path("type").asString()).isEqualTo("vn.hoso.PageReplaced.v1");
        assertThat(told.path("data").path("page").asInt()).isEqualTo(2);
        assertThat(told.path("data").path("original").path("sha256").asString()).isEqualTo(again);
        assertThat(clerk.get("/scans/" + scan).body()).contains("Đã thay", "/scans/" + again);

        String next = accepted(1, counter);
        assertThat(filed(again)).as("it is a page of the other scan").isZero();
        assertThat(filed(next)).as("one scan takes one place").isEqualTo(1);
    }

    @Test
    void who_thinks_better_of_it_waits_no_more_and_no_page_is_taken_that_is_not_there() {
        String scan = accepted(3, counter);
        clerk.get("/scans/" + scan);
        clerk.post("/scans/" + scan + "/pages/1/rescan", Map.of());
        clerk.post("/scans/" + scan + "/pages/1/rescan/withdraw", Map.of());
        assertThat(clerk.get("/scans/" + scan).body()).doesNotContain("Đang chờ quét");
        assertThat(filed(accepted(1, counter))).isEqualTo(1);
        assertThat(clerk.post("/scans/" + scan + "/pages/4/rescan", Map.of()).statusCode())
                .isEqualTo(404);
        Visitor elsewhere = signedIn("CLERK", "H42.01");
        elsewhere.get("/progress");
        assertThat(elsewhere
                        .post("/scans/" + scan + "/pages/1/rescan", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    /** A scan that ingest accepted, with its document read already; gives its hash when it was heard of. */
    private String accepted(int pages, String at) {
        String scan = UUID.randomUUID().toString().replace("-", "").repeat(2);
        read(scan, pages);
        var accepted = new ScanAccepted(
                scan,
                new Filing("H41.07", at, null),
                "quét " + pages + ".tif",
                "TIFF",
                pages,
                new StoredObject("originals", scan.substring(0, 2) + "/" + scan, scan, 10),
                List.of(),
                List.of(),
                Instant.now());
        kafka.send(Topics.SCANS, scan, json.write(Envelope.of("again-" + scan, "/test", scan, Instant.now(), accepted)))
                .join();
        await().atMost(Duration.ofMinutes(3))
                .until(() -> jdbc.sql("SELECT count(*) FROM scan WHERE scan = :scan")
                                .param("scan", scan)
                                .query(Long.class)
                                .single()
                        == 1);
        return scan;
    }

    private void read(String scan, int pages) {
        jdbc.sql(
                        "INSERT INTO indexed_document (scan, number, indexed_at, digitized_at) VALUES (:scan, 1, now(), :at::timestamptz)")
                .param("scan", scan)
                .param("at", "2026-11-28T03:00:00Z")
                .update();
        jdbc.sql("""
                        INSERT INTO document (scan, number, documents, first_page, last_page, type, likelihood, fields, pdf,
                          alto, text_object, page_images, page_image_prefix, words, doubtful_words, confidence, text_layer,
                          text, digitized_at)
                        VALUES (:scan, 1, 1, 1, :pages, 'UNKNOWN', 0.9, '[]', :file::jsonb, :file::jsonb, :file::jsonb,
                          '[]', :scan || '/page-', 9, 0, 0.9, false, '', :at::timestamptz)
                        """)
                .param("scan", scan)
                .param("pages", pages)
                .param(
                        "file",
                        "{\"bucket\":\"documents\",\"key\":\"none\",\"sha256\":\"%s\",\"bytes\":1}".formatted(scan))
                .param("at", "2026-11-28T03:00:00Z")
                .update();
    }

    private long filed(String scan) {
        return jdbc.sql("SELECT count(*) FROM filed_document WHERE scan = :scan")
                .param("scan", scan)
                .query(Long.class)
                .single();
    }
}
