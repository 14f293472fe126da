package vn.hoso.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

class PagesTest extends OnRealServers {

    @BeforeEach
    void records() {
        ExampleRecords.put(jdbc, objects);
    }

    static Stream<Arguments> everyPageInBothLanguages() {
        return Stream.of(
                        "/",
                        "/receive",
                        "/receive?q=khong-co",
                        "/dossiers",
                        "/dossiers?code=nothing-like-it",
                        "/dossiers/" + ExampleRecords.DOSSIER,
                        "/dossiers/" + ExampleRecords.DOSSIER + "/cover",
                        "/scans/" + ExampleRecords.SCAN,
                        "/scans/" + ExampleRecords.UNDER_WAY,
                        "/scans/" + ExampleRecords.REFUSED,
                        "/rates?from=2017-01&to=2017-12",
                        "/rates?from=2017-01&to=2017-12&definition=DIGI.2026&subject=H22",
                        "/rates?from=2010-01&to=2010-02",
                        "/rates?from=2017-01&to=2017-12&baseFrom=2016-01&baseTo=2016-03",
                        "/rates/dossiers?from=2017-01&to=2017-12&definition=CONV.v1&subject=group:locality",
                        "/rates/dossiers?from=2017-01&to=2017-12&definition=DIGI.2026-strict&subject=H22&side=MISSING",
                        "/rates/difference?from=2017-01&to=2017-12&definition=CONV.v2&against=CONV.v1&subject=group:locality",
                        "/rates?from=2017-01&to=2017-12&calendar=REPORT15&agencies=ARE&asOf=2020-01-01&definition=DIGI.2022",
                        "/rates/dossiers?from=2017-01&to=2017-12&definition=SCAN.v1&subject=group:locality&side=MISSING&unit=H22&procedure=1.0&channel=COUNTER&code=h22",
                        "/rates/second-look?from=2017-01&to=2017-12&definition=CONV.v1&subject=H22",
                        "/rates/published",
                        "/rates/debt",
                        "/rates/wall",
                        "/contests?dossier=" + ExampleRecords.DOSSIER,
                        "/rates/dossiers?from=2017-01&to=2017-12&definition=CONV.v1&subject=H22&side=DOUBTED",
                        "/quarantine",
                        "/held",
                        "/held/" + ExampleRecords.HELD,
                        "/scans/" + ExampleRecords.HELD,
                        "/tray",
                        "/tray/dossiers?dossier=h22",
                        "/verification",
                        "/verification/" + ExampleRecords.SCAN + "/1",
                        "/verification/ledger",
                        "/verification/ledger?agency=H22&day=2026-01-01",
                        "/verification/groups",
                        "/verification/groups/signer?reading=nguyen+thi+thuy",
                        "/rescan",
                        "/accounts",
                        "/audit?who=nobody&day=2026-01-01",
                        "/progress",
                        "/search",
                        "/search?q=don+de+nghi",
                        "/search/" + ExampleRecords.SCAN + "/1?q=thuy")
                .flatMap(page -> Stream.of(Arguments.of(page, "vi"), Arguments.of(page, "en")));
    }

    @ParameterizedTest
    @MethodSource("everyPageInBothLanguages")
    void every_page_is_whole_in_both_languages(String page, String language) {
        ResponseEntity<byte[]> response = open(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
        String html = text(response);
        assertThat(response.getStatusCode().value()).as(page).isEqualTo(200);
        assertThat(html).as("a message key without words on %s", page).doesNotContain("??");
        if (!page.startsWith("/tray/dossiers")) {
            assertThat(html).startsWith("<!DOCTYPE html>").contains("lang=\"" + language + "\"");
        }
        assertThat(html).doesNotContain("style=\"").doesNotContain("onclick").doesNotContain("http-equiv");
    }

    @ParameterizedTest
    @CsvSource({
        "/dossiers/nothing-like-it, 404, This page or dossier was not found",
        "/rates?from=january, 400, This request was not understood",
        "/rates/dossiers?definition=CONV.v1, 400, This request was not understood",
        "/rates/second-look, 400, This request was not understood",
        "/rates?from=2017-01&to=2017-12&baseFrom=2016-01, 400, This request was not understood"
    })
    void a_page_that_cannot_be_shown_says_why_and_what_to_do_next(String page, int status, String heading) {
        var response = rest().get()
                .uri(page)
                .header("Accept", "text/html")
                .header("Cookie", "hoso-language=en")
                .retrieve()
                .toEntity(byte[].class);
        assertThat(response.getStatusCode().value()).isEqualTo(status);
        assertThat(text(response))
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>" + heading + "</h1>", "Go to the start page")
                .doesNotContain("??");
    }

    @Test
    void rates_are_compared_with_the_base_that_was_picked_and_say_so() {
        String picked = html("/rates?from=2017-01&to=2017-12&baseFrom=2016-02&baseTo=2016-03&lang=en");
        assertThat(picked)
                .contains("fixed base (01/02/2016–31/03/2016)", ">Fixed base<")
                .containsPattern("name=\"baseFrom\"[^>]*value=\"2016-02\"")
                .doesNotContain("same period of the year before (");
        assertThat(html("/rates?from=2017-01&to=2017-12&baseFrom=&baseTo=&lang=en"))
                .contains("same period of the year before (01/01/2016–31/12/2016)", ">Year before<");
    }

    @Test
    void the_figures_of_a_period_that_is_not_over_look_for_themselves_again() {
        assertThat(html("/rates?from=2026-01&to=2099-12&definition=DIGI.2026"))
                .containsPattern("id=\"live\"[^>]*hx-trigger=\"every 4s\"")
                .contains("hx-select=\"#live\"");
        assertThat(html("/rates?from=2017-01&to=2017-12"))
                .contains("id=\"live\"")
                .doesNotContain("every 4s");
        assertThat(html("/rates?from=2026-01&to=2099-12&asOf=2024-01-01")).doesNotContain("every 4s");
    }

    @Test
    void the_language_stays_chosen() {
        String cookie = open("/?lang=en").getHeaders().getFirst("Set-Cookie");
        assertThat(cookie).startsWith("hoso-language=en").contains("HttpOnly");
        var later = rest().get()
                .uri("/dossiers")
                .header("Cookie", "hoso-language=en")
                .retrieve()
                .toEntity(byte[].class);
        assertThat(text(later)).contains("Dossier code");
        assertThat(html("/dossiers")).contains("Mã hồ sơ");
    }

    @Test
    void a_dossier_shows_its_doubtful_words_on_the_image_and_in_the_text() {
        String html = html("/dossiers/" + ExampleRecords.DOSSIER);
        assertThat(html)
                .contains("class=\"doubt\"")
                .containsPattern("class=\"doubtful\"[^>]*>quyết\\.<")
                .contains("Nguyễn Văn A")
                .contains("/pages/" + ExampleRecords.SCAN + "/1.jpg")
                .contains("05/10/2023");
    }

    @Test
    void what_is_written_by_hand_is_shown_enlarged_beside_what_was_made_of_it() {
        assertThat(html("/dossiers/" + ExampleRecords.DOSSIER))
                .containsPattern("<svg class=\"written\"[^>]*viewBox=\"100.0 282.8 300.0 56.6\"[^>]*>"
                        + "<image[^>]*href=\"/pages/" + ExampleRecords.SCAN + "/1.jpg\"")
                .containsPattern("306</strong> · <span>97 %</span> · <span>tên tệp cũng ghi như vậy");
    }

    @Test
    void a_document_told_with_a_prefix_and_a_threshold_shows_its_pages_and_marks_by_that_threshold() {
        String listed = jdbc.sql("SELECT page_images FROM document WHERE scan = :scan")
                .param("scan", ExampleRecords.SCAN)
                .query(String.class)
                .single();
        jdbc.sql("""
                        UPDATE document SET page_images = '[]', page_image_prefix = scan || '/page-', doubt_below = 0
                        WHERE scan = :scan
                        """).param("scan", ExampleRecords.SCAN).update();
        try {
            assertThat(html("/dossiers/" + ExampleRecords.DOSSIER))
                    .doesNotContainPattern("class=\"doubtful\"[^>]*>quyết");
            assertThat(open("/pages/" + ExampleRecords.SCAN + "/2.jpg").getBody())
                    .startsWith(0xFF, 0xD8);
            assertThat(open("/pages/" + ExampleRecords.SCAN + "/3.jpg")
                            .getStatusCode()
                            .value())
                    .isEqualTo(404);
        } finally {
            jdbc.sql("""
                            UPDATE document SET page_images = :images::jsonb, page_image_prefix = NULL,
                              doubt_below = NULL WHERE scan = :scan
                            """)
                    .param("images", listed)
                    .param("scan", ExampleRecords.SCAN)
                    .update();
        }
    }

    @Test
    void a_phrase_typed_without_diacritics_is_found_and_marked_on_its_page() {
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(html("/search?q=don+de+nghi")).contains("<mark>ĐƠN</mark>"));
        assertThat(html("/search?q=Hoà Bình")).contains("<mark>Hòa</mark>");
        assertThat(html("/search?q=khong-co-tu-nay")).doesNotContain("<mark>");
        assertThat(html("/search/" + ExampleRecords.SCAN + "/1?q=don+de+nghi"))
                .contains("class=\"hit\"")
                .contains("<mark>NGHỊ</mark>");
    }

    @Test
    void a_page_image_and_the_files_of_a_document_come_from_the_store() {
        ResponseEntity<byte[]> image = open("/pages/" + ExampleRecords.SCAN + "/2.jpg");
        assertThat(image.getHeaders().getContentType()).isEqualTo(MediaType.IMAGE_JPEG);
        assertThat(image.getBody()).startsWith(0xFF, 0xD8);
        assertThat(open("/pages/" + ExampleRecords.SCAN + "/3.jpg")
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
        assertThat(text(open("/documents/" + ExampleRecords.SCAN + "/1.pdf"))).startsWith("%PDF");
        assertThat(open("/scans/" + ExampleRecords.SCAN + "/original")
                        .getHeaders()
                        .getFirst("Content-Disposition"))
                .startsWith("attachment");
        assertThat(open("/quarantine/" + ExampleRecords.REFUSED + "/original").getBody())
                .containsExactly(1, 2, 3);
    }

    @Test
    void a_refused_scan_tells_its_reason_in_the_language_of_the_page_and_can_be_tried_again() {
        assertThat(html("/quarantine")).contains("có mật khẩu").doesNotContain("locked with a password");
        assertThat(html("/quarantine?lang=en")).contains("locked with a password");
        long id = jdbc.sql("SELECT id FROM refused_scan WHERE scan = :s")
                .param("s", ExampleRecords.REFUSED)
                .query(Long.class)
                .single();
        var asked = rest().post()
                .uri("/quarantine/" + id + "/retry")
                .header("HX-Request", "true")
                .retrieve()
                .toEntity(byte[].class);
        assertThat(text(asked)).contains("Đã yêu cầu thử lại");
        assertThat(jdbc.sql("SELECT retry_requested_at IS NOT NULL FROM refused_scan WHERE id = :id")
                        .param("id", id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void a_clerk_is_told_when_the_dossier_of_a_placement_is_not_known() {
        var answer = rest().post()
                .uri("/tray/" + ExampleRecords.LOOSE + "/1?dossier=H22-990101-0001")
                .header("HX-Request", "true")
                .retrieve()
                .toEntity(byte[].class);
        assertThat(text(answer)).contains("Sổ đăng ký không có mã hồ sơ này").contains("H22-990101-0001");
    }

    @Test
    void nothing_from_elsewhere_is_loaded_and_htmx_is_served_here() {
        assertThat(open("/").getHeaders().getFirst("Content-Security-Policy")).startsWith("default-src 'self'");
        assertThat(open("/webjars/htmx.org/2.0.4/dist/htmx.min.js")
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(html("/")).doesNotContain("https://");
    }

    private String html(String address) {
        ResponseEntity<byte[]> response = open(address);
        assertThat(response.getStatusCode().value()).as(address).isEqualTo(200);
        return text(response);
    }

    private ResponseEntity<byte[]> open(String address) {
        return rest().get()
                .uri(address)
                .header("Accept", "text/html,*/*")
                .retrieve()
                .toEntity(byte[].class);
    }

    private static String text(ResponseEntity<byte[]> response) {
        byte[] body = response.getBody();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }
}
