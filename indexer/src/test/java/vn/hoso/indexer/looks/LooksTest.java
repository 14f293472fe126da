package vn.hoso.indexer.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.Filing;
import vn.hoso.contracts.PageLooked;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.StoredObject;
import vn.hoso.contracts.Topics;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.OneMessage;

class LooksTest extends OnRealServers {

    private static final Instant WHEN = Instant.parse("2026-11-28T03:00:00Z");

    private final String scan = UUID.randomUUID().toString().replace("-", "").repeat(2);

    @Test
    void what_to_scan_again_is_told_in_words_with_a_small_picture_before_the_scan_is_read() {
        tell(Topics.SCANS, accepted());
        objects.put("documents", scan + "/thumbnail-0002.jpg", new byte[] {1, 2, 3}, "image/jpeg");
        tell(Topics.PAGES, looked(2, List.of("LOW_RESOLUTION", "FOLDED_CORNER"), false));
        tell(Topics.PAGES, looked(2, List.of("LOW_RESOLUTION", "FOLDED_CORNER"), false));
        shows("Nên quét lại 1 trang");
        assertThat(html())
                .contains("Dưới 200 dpi", "Góc giấy bị gấp", "/thumbnails/2.jpg")
                .doesNotContain("Trang trắng");
        assertThat(rest().get()
                        .uri("/scans/" + scan + "/thumbnails/2.jpg")
                        .retrieve()
                        .toEntity(byte[].class)
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        JsonNode look = account().path("looks").path(0);
        assertThat(look.path("page").asInt()).isEqualTo(2);
        assertThat(look.path("warnings").path(1).asString()).isEqualTo("FOLDED_CORNER");
    }

    @Test
    void a_blank_page_is_shown_beside_its_document_and_comes_back_with_one_click() {
        tell(Topics.SCANS, accepted());
        tell(Topics.PAGES, looked(1, List.of(), false));
        tell(Topics.PAGES, looked(2, List.of(), true));
        tell(Topics.DOCUMENTS, digitized("1,3", "document-1", 0));
        shows("Trang trắng để riêng: 1");
        assertThat(html())
                .contains("aria-label=\"Đưa trang 2 trở lại\"", "page=3#page")
                .doesNotContain("page=2#page");
        assertThat(account().path("setAside").path(0).asInt()).isEqualTo(2);
        assertThat(account().path("documents").path(0).path("pages").asString()).isEqualTo("1,3");

        bringBack();
        bringBack(); // a second press
        JsonNode decided = json.tree(OneMessage.containing(Topics.CUTS, kafkaServers(), scan))
                .path("data");
        assertThat(decided.path("page").asInt()).isEqualTo(2);
        assertThat(decided.path("setAside").asBoolean(true)).isFalse();
        assertThat(html()).contains("Đang lập lại văn bản").doesNotContain("Đưa trang 2 trở lại");
        assertThat(jdbc.sql("SELECT after FROM audit_entry WHERE subject = 'looked_page/' || :scan || '/2'")
                        .param("scan", scan)
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(
                        after -> assertThat(json.tree(after).path("decided_by").asString(""))
                                .isNotEmpty());

        tell(Topics.DOCUMENTS, digitized(null, "document-1-1", 60));
        await().atMost(Duration.ofMinutes(3))
                .until(() -> account().path("setAside").isEmpty());
        assertThat(account().path("documents").path(0).path("pdf").path("key").asString())
                .endsWith("document-1-1.pdf");
        assertThat(html()).contains("page=2#page").doesNotContain("Trang trắng");
    }

    private ScanAccepted accepted() {
        return new ScanAccepted(
                scan,
                new Filing("H52", "quay-1", null),
                "hai mặt.tif",
                "TIFF",
                3,
                new StoredObject("originals", scan.substring(0, 2) + "/" + scan, scan, 10),
                List.of(),
                List.of(),
                WHEN);
    }

    private PageLooked looked(int page, List<String> warnings, boolean blank) {
        String key = scan + "/thumbnail-%04d.jpg".formatted(page);
        return new PageLooked(scan, page, "documents", key, 200, warnings, blank ? 0.4 : 812.5, blank, WHEN);
    }

    private DocumentDigitized digitized(@Nullable String pages, String name, int seconds) {
        String key = scan + "/" + name;
        objects.put("documents", key + ".txt", "tờ khai".getBytes(StandardCharsets.UTF_8), "text/plain");
        return new DocumentDigitized(
                scan,
                1,
                1,
                1,
                3,
                "UNKNOWN",
                0.4,
                List.of(),
                new StoredObject("documents", key + ".pdf", scan, 1),
                new StoredObject("documents", key + ".alto.xml", scan, 1),
                new StoredObject("documents", key + ".txt", scan, 1),
                List.of(),
                scan + "/page-",
                2,
                0,
                0.75,
                0.96,
                false,
                WHEN.plusSeconds(seconds),
                null,
                null,
                pages);
    }

    private void tell(String topic, Object message) {
        kafka.send(topic, scan, json.write(Envelope.of("looks-" + message.hashCode(), "/test", scan, WHEN, message)))
                .join();
    }

    private void bringBack() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("setAside", "false");
        rest().post()
                .uri("/scans/" + scan + "/pages/2")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .toBodilessEntity();
    }

    private void shows(String words) {
        await().atMost(Duration.ofMinutes(3)).until(() -> html().contains(words));
    }

    private String html() {
        return text("/scans/" + scan);
    }

    private JsonNode account() {
        return json.tree(text("/api/scans/" + scan));
    }

    private String text(String address) {
        byte[] answer =
                rest().get().uri(address).retrieve().toEntity(byte[].class).getBody();
        return new String(Objects.requireNonNull(answer), StandardCharsets.UTF_8);
    }
}
