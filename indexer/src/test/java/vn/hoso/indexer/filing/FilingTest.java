package vn.hoso.indexer.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.DocumentDigitized;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.Filing;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.StoredObject;
import vn.hoso.contracts.Topics;
import vn.hoso.indexer.OnRealServers;

class FilingTest extends OnRealServers {

    private static final Instant WHEN = Instant.parse("2026-10-08T03:00:00Z");

    @Autowired
    FileDocument fileDocument;

    @Test
    void a_document_told_before_its_scan_and_everything_told_twice_is_filed_once() {
        register("H14-190305-0001,H14,1.001193,COUNTER,2019-03-05,4,,true,false,false,DON/true/MISSING");
        assertThat(rate("H14")).isEqualTo("0/1");
        String scan = scan();
        for (int time = 0; time < 2; time++) {
            tell(Topics.DOCUMENTS, scan, digitized(scan, 1, 2, null));
            tell(Topics.DOCUMENTS, scan, digitized(scan, 2, 2, null));
            tell(Topics.SCANS, scan, accepted(scan, "H14", "H14-190305-0001"));
        }
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
            assertThat(get("/api/dossiers/H14-190305-0001").path("documents")).hasSize(2);
            assertThat(get("/api/scans/" + scan).path("state").asString()).isEqualTo("digitized");
        });
        assertThat(get("/api/dossiers/H14-190305-0001").path("electronic").asBoolean())
                .isTrue();
        assertThat(rate("H14")).isEqualTo("1/1");
        assertThat(new String(text(scan), StandardCharsets.UTF_8)).contains("đơn đề nghị");
    }

    @Test
    void without_a_code_in_the_key_the_code_on_the_page_decides() {
        register("H18-190306-0001,H18,1.001193,POST,2019-03-06,4,,false,false,false,");
        String scan = scan();
        accept(scan, "H18", null);
        digitize(scan, 1, 1, "H18-190306-0001");
        assertThat(places(scan)).containsExactly("H18-190306-0001 READ");
    }

    @Test
    void the_sheet_before_the_papers_outweighs_the_key_of_the_stack_and_what_the_page_says() {
        register(
                "H19-190306-0001,H19,1.001193,POST,2019-03-06,4,,false,false,false,",
                "H19-190306-0002,H19,1.001193,POST,2019-03-06,4,,false,false,false,");
        String scan = scan();
        accept(scan, "H19", "H19-190306-0001");
        fileDocument.digitized(digitized(scan, 1, 1, "H19-190306-0001", "H19-190306-0002"), "");
        assertThat(places(scan)).containsExactly("H19-190306-0002 SHEET");
        String early = scan();
        accept(early, "H19", null);
        fileDocument.digitized(digitized(early, 1, 1, null, "H19-190306-0003"), "");
        assertThat(places(early)).containsExactly("tray H19-190306-0003");
        register("H19-190306-0003,H19,1.001193,POST,2019-03-06,4,,false,false,false,");
        assertThat(places(early)).containsExactly("H19-190306-0003 SHEET");
    }

    @Test
    void a_code_that_the_register_does_not_have_exactly_so_waits_until_it_does() {
        String scan = scan();
        accept(scan, "H27", null);
        digitize(scan, 1, 1, "H27-190307-0009");
        assertThat(places(scan)).containsExactly("tray H27-190307-0009");
        register("H27-190307-0001,H27,1.001193,POST,2019-03-07,4,,false,false,false,");
        assertThat(places(scan)).containsExactly("tray H27-190307-0009");
        register("H27-190307-0009,H27,1.001193,POST,2019-03-07,4,,false,false,false,");
        assertThat(places(scan)).containsExactly("H27-190307-0009 READ");
        assertThat(rate("H27")).isEqualTo("1/2");
    }

    @Test
    void a_clerk_places_what_waits_in_the_tray() {
        register("H35-190308-0001,H35,1.001193,COUNTER,2019-03-08,4,,false,false,false,");
        String scan = scan();
        accept(scan, "H35", "H35-190308-0404");
        digitize(scan, 1, 1, "H35-190308-0001");
        assertThat(places(scan)).containsExactly("tray H35-190308-0404");
        assertThat(place(scan, "H35-190308-0002")).isEqualTo(422);
        assertThat(place(scan, "H35-190308-0001")).isEqualTo(200);
        assertThat(place(scan, "H35-190308-0001")).isEqualTo(200);
        assertThat(places(scan)).containsExactly("H35-190308-0001 CLERK");
        assertThat(rate("H35")).isEqualTo("1/1");
    }

    @Test
    void a_scan_filed_again_for_another_dossier_files_its_documents_there_too() {
        register(
                "H37-190309-0001,H37,1.001193,COUNTER,2019-03-09,4,,false,false,false,",
                "H37-190309-0002,H37,1.001193,COUNTER,2019-03-09,4,,false,false,false,");
        String scan = scan();
        accept(scan, "H37", "H37-190309-0001");
        digitize(scan, 1, 1, null);
        accept(scan, "H37", "H37-190309-0002");
        assertThat(places(scan)).containsExactly("H37-190309-0001 KEY", "H37-190309-0002 KEY");
        assertThat(rate("H37")).isEqualTo("2/2");
    }

    @Test
    void many_at_once_leave_one_of_each() {
        register("H41-190310-0001,H41,1.001193,COUNTER,2019-03-10,4,,false,false,false,");
        List<String> scans = IntStream.range(0, 4).mapToObj(index -> scan()).toList();
        CompletableFuture<?>[] all = scans.stream()
                .flatMap(scan -> IntStream.range(0, 6)
                        .mapToObj(time -> CompletableFuture.runAsync(() -> {
                            if (time % 2 == 0) {
                                accept(scan, "H41", "H41-190310-0001");
                            } else {
                                digitize(scan, 1, 1, null);
                            }
                        })))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
        assertThat(get("/api/dossiers/H41-190310-0001").path("documents")).hasSize(4);
        assertThat(jdbc.sql("SELECT documents FROM dossier WHERE code = 'H41-190310-0001'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void a_code_registered_in_the_instant_of_filing_never_leaves_its_document_in_the_tray() {
        for (int round = 0; round < 10; round++) {
            String code = "H49-190311-%04d".formatted(round);
            String scan = scan();
            accept(scan, "H49", code);
            var registering = CompletableFuture.runAsync(
                    () -> register(code + ",H49,1.001193,COUNTER,2019-03-11,4,,false,false,false,"));
            var filing = CompletableFuture.runAsync(() -> digitize(scan, 1, 1, null));
            CompletableFuture.allOf(registering, filing).join();
            assertThat(places(scan)).containsExactly(code + " KEY");
        }
    }

    @Test
    void an_unreadable_message_is_set_aside_and_the_next_one_arrives() {
        register("H52-190312-0001,H52,1.001193,COUNTER,2019-03-12,4,,false,false,false,");
        String scan = scan();
        kafka.send(Topics.SCANS, scan, "{ this is not JSON " + scan).join();
        tell(Topics.SCANS, scan, accepted(scan, "H52", "H52-190312-0001"));
        tell(Topics.DOCUMENTS, scan, digitized(scan, 1, 1, null));
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(places(scan)).containsExactly("H52-190312-0001 KEY"));
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(jdbc.sql("SELECT count(*) FROM dead_letter WHERE body LIKE :body")
                                .param("body", "%" + scan)
                                .query(Long.class)
                                .single())
                        .isPositive());
    }

    private void accept(String scan, String agency, @Nullable String dossier) {
        fileDocument.accepted(accepted(scan, agency, dossier));
    }

    private void digitize(String scan, int number, int documents, @Nullable String code) {
        fileDocument.digitized(digitized(scan, number, documents, code), "đơn đề nghị");
    }

    private static ScanAccepted accepted(String scan, String agency, @Nullable String dossier) {
        return new ScanAccepted(
                scan,
                new Filing(agency, "quay-1", dossier),
                "đơn.pdf",
                "PDF",
                2,
                new StoredObject("originals", scan.substring(0, 2) + "/" + scan, scan, 10),
                List.of(),
                List.of(),
                WHEN);
    }

    private DocumentDigitized digitized(String scan, int number, int documents, @Nullable String code) {
        return digitized(scan, number, documents, code, null);
    }

    private DocumentDigitized digitized(
            String scan, int number, int documents, @Nullable String code, @Nullable String sheet) {
        String key = scan + "/document-" + number;
        objects.put("documents", key + ".txt", "đơn đề nghị".getBytes(StandardCharsets.UTF_8), "text/plain");
        return new DocumentDigitized(
                scan,
                number,
                documents,
                number,
                number,
                "UNKNOWN",
                0.4,
                code == null ? List.of() : List.of(new FieldReading("dossierCode", code, 0.97, null)),
                new StoredObject("documents", key + ".pdf", scan, 1),
                new StoredObject("documents", key + ".alto.xml", scan, 1),
                new StoredObject("documents", key + ".txt", scan, 1),
                List.of(),
                scan + "/page-",
                3,
                0,
                0.8,
                0.96,
                false,
                WHEN,
                null,
                sheet,
                null);
    }

    private void tell(String topic, String scan, Object message) {
        kafka.send(topic, scan, json.write(Envelope.of("test-" + message.hashCode(), "/test", scan, WHEN, message)))
                .join();
    }

    private static String scan() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    private List<String> places(String scan) {
        return get("/api/scans/" + scan)
                .path("documents")
                .valueStream()
                .flatMap(document -> document.path("places").valueStream())
                .map(place -> place.path("dossier").isNull()
                        ? "tray " + place.path("wanted").asString()
                        : place.path("dossier").asString() + " "
                                + place.path("namedBy").asString())
                .toList();
    }

    private int place(String scan, String dossier) {
        return rest().post()
                .uri("/api/tray/{scan}/1", scan)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"dossier\": \"" + dossier + "\"}")
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    private byte[] text(String scan) {
        return objects.read("documents", scan + "/document-1.txt");
    }

    private String rate(String agency) {
        JsonNode figure = get("/api/rates?from=2019-01&to=2019-12&definition=CONV.v1&agency=" + agency)
                .get(0);
        return figure.path("numerator").asLong() + "/"
                + figure.path("denominator").asLong();
    }

    private JsonNode get(String uri) {
        return json.tree(String.valueOf(rest().get().uri(uri).retrieve().body(String.class)));
    }
}
