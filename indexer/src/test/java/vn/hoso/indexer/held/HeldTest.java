package vn.hoso.indexer.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.Filing;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.ScanHeld;
import vn.hoso.contracts.ScanHeld.Doubt;
import vn.hoso.contracts.StoredObject;
import vn.hoso.contracts.Topics;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.OneMessage;

class HeldTest extends OnRealServers {

    private static final Instant WHEN = Instant.parse("2026-11-25T03:00:00Z");
    private static final String LOST = "H52-261008-0002";

    @Test
    void the_likeliest_cut_and_the_lost_sheets_dossier_are_filled_in_and_one_key_sends_them() {
        String run = printed();
        String scan = heard(doubt(run, 2, 7));
        String page = html("/held/" + scan);
        assertThat(page)
                .contains("Thiếu tờ số 2", "Cắt trước trang 7")
                .containsPattern("name=\"before\"[^>]*value=\"7\"")
                .containsPattern("name=\"dossier\"[^>]*value=\"" + LOST + "\"")
                .containsPattern("<button autofocus");
        assertThat(html("/held")).contains("/held/" + scan, "mười hai hồ sơ.tif");
        assertThat(get("/api/scans/" + scan).path("state").asString()).isEqualTo("held");

        assertThat(submitted(scan, "7", LOST)).contains("Đã ghi nhận");
        String decided = OneMessage.containing(Topics.CUTS, kafkaServers(), scan);
        JsonNode cut = json.tree(decided).path("data").path("cuts").path(0);
        assertThat(cut.path("before").asInt()).isEqualTo(7);
        assertThat(cut.path("dossier").asString()).isEqualTo(LOST);
        assertThat(cut.path("sheetThere").asBoolean()).isFalse();
        assertThat(status("/held/" + scan)).as("it waits no more").isEqualTo(404);
        assertThat(get("/api/scans/" + scan).path("state").asString()).isEqualTo("accepted");
    }

    @Test
    void without_a_count_before_it_the_lost_sheets_own_count_tells_the_cut() {
        assertThat(html("/held/" + heard(doubt(printed(), 2, null))))
                .containsPattern("name=\"before\"[^>]*value=\"8\"");
    }

    @Test
    void a_page_that_the_stack_does_not_have_is_not_taken_and_an_empty_one_means_no_cut() {
        String scan = heard(doubt("K7Q2MX", 2, null));
        assertThat(submitted(scan, "61", "")).contains("Số trang phải nằm trong chồng giấy");
        assertThat(submitted(scan, "", "")).contains("Đã ghi nhận");
        String decided = OneMessage.containing(Topics.CUTS, kafkaServers(), scan);
        assertThat(json.tree(decided).path("data").path("cuts")).isEmpty();
    }

    @Test
    void of_two_clerks_the_first_is_heard_and_the_other_told() {
        String scan = heard(doubt("K7Q2MX", 2, 7));
        assertThat(answered(scan)).isEqualTo(202);
        assertThat(answered(scan)).isEqualTo(409);
        assertThat(submitted(scan, "7", "")).contains("người khác đã xử lý");
    }

    @Test
    void stacks_that_were_cut_other_than_proposed_are_counted_for_the_heads() {
        List<Integer> before = cutOtherwise();
        submitted(heard(doubt("K7Q2MX", 2, 7)), "7", "");
        submitted(heard(doubt("K7Q2MX", 2, 7)), "9", "");
        assertThat(cutOtherwise()).containsExactly(before.get(0) + 1, before.get(1) + 2);
    }

    private List<Integer> cutOtherwise() {
        Matcher counts =
                Pattern.compile("cắt khác đề xuất</dt><dd>(\\d+) / (\\d+)<").matcher(html("/trust?agency=H52"));
        assertThat(counts.find()).isTrue();
        return List.of(Integer.valueOf(counts.group(1)), Integer.valueOf(counts.group(2)));
    }

    @Test
    void a_page_of_the_stack_is_shown_and_none_beyond_it() {
        String scan = heard(doubt("K7Q2MX", 2, 7));
        objects.put("documents", scan + "/page-0007.jpg", new byte[] {1, 2, 3}, "image/jpeg");
        assertThat(status("/held/" + scan + "/7.jpg")).isEqualTo(200);
        assertThat(status("/held/" + scan + "/61.jpg")).isEqualTo(404);
    }

    /** Prints three covers, the second with two sheets of paper; gives the run. */
    private String printed() {
        register(
                "H52-261008-0001,H52,1.001193,COUNTER,2026-10-08,4,,false,false,false,",
                LOST + ",H52,1.001193,COUNTER,2026-10-08,4,,false,false,false,",
                "H52-261008-0003,H52,1.001193,COUNTER,2026-10-08,4,,false,false,false,");
        rest().post()
                .uri("/api/covers")
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        "{\"dossiers\":[{\"code\":\"H52-261008-0001\"},{\"code\":\"%s\",\"sheets\":[2]},{\"code\":\"H52-261008-0003\"}]}"
                                .formatted(LOST))
                .retrieve()
                .toBodilessEntity();
        return jdbc.sql("SELECT run FROM printed_sheet WHERE serial = 2 AND mark LIKE '%' || :lost || '%'")
                .param("lost", LOST)
                .query(String.class)
                .single();
    }

    private static Doubt doubt(String run, int serial, @Nullable Integer cut) {
        return new Doubt(
                "SHEET_MISSING",
                1,
                9,
                cut,
                false,
                run,
                serial,
                "Thiếu tờ số 2/3 của lượt in.",
                "Sheet 2 of 3 is missing.");
    }

    /** Tells of a stack, twice, until it is shown. */
    private String heard(Doubt doubt) {
        String scan = UUID.randomUUID().toString().replace("-", "").repeat(2);
        var accepted = new ScanAccepted(
                scan,
                new Filing("H52", "quay-1", null),
                "mười hai hồ sơ.tif",
                "TIFF",
                60,
                new StoredObject("originals", scan.substring(0, 2) + "/" + scan, scan, 10),
                List.of(),
                List.of(),
                WHEN);
        var held = new ScanHeld(scan, 1, 60, "documents", scan + "/page-", List.of(), List.of(doubt), WHEN);
        tell(scan, accepted);
        tell(scan, held);
        tell(scan, held);
        await().atMost(Duration.ofMinutes(3))
                .until(() ->
                        status("/held/" + scan) == 200 && html("/held/" + scan).contains("mười hai"));
        return scan;
    }

    private void tell(String scan, Object message) {
        String id = "held-" + message.hashCode();
        kafka.send(Topics.SCANS, scan, json.write(Envelope.of(id, "/test", scan, WHEN, message)))
                .join();
    }

    private String submitted(String scan, String before, String dossier) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("hold", "1");
        typed.add("before", before);
        typed.add("dossier", dossier);
        typed.add("sheet", "false");
        return text(rest().post()
                .uri("/held/" + scan)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(typed)
                .retrieve()
                .toEntity(byte[].class));
    }

    private int answered(String scan) {
        return rest().post()
                .uri("/api/held/" + scan)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"hold\":1,\"cuts\":[{\"before\":7,\"sheetThere\":false,\"dossier\":null}]}")
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    private int status(String address) {
        return rest().get()
                .uri(address)
                .retrieve()
                .toEntity(byte[].class)
                .getStatusCode()
                .value();
    }

    private String html(String address) {
        return text(rest().get().uri(address).retrieve().toEntity(byte[].class));
    }

    private JsonNode get(String address) {
        return json.tree(html(address));
    }

    private static String text(ResponseEntity<byte[]> answer) {
        return new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
    }
}
