package vn.hoso.indexer.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import vn.hoso.contracts.Filing;
import vn.hoso.contracts.ScanAccepted;
import vn.hoso.contracts.ScanRefused;
import vn.hoso.contracts.StoredObject;
import vn.hoso.contracts.Topics;
import vn.hoso.indexer.OnRealServers;
import vn.hoso.indexer.OneMessage;

class RefusalTest extends OnRealServers {

    private static final Instant FIRST = Instant.parse("2026-10-08T03:00:00Z");
    private static final Filing FILING = new Filing("H01", "quay-1", null);

    @Autowired
    RefusedScans refused;

    @Test
    void a_refused_scan_is_in_quarantine_until_it_is_accepted_after_all() {
        String scan = scan();
        refused.refused(refusal(scan, FIRST));
        refused.refused(refusal(scan, FIRST));
        assertThat(state(scan)).contains("\"state\":\"quarantined\"", "\"reason\":\"ENCRYPTED\"", "mật khẩu");
        refused.accepted(acceptance(scan, FIRST.minusSeconds(1)));
        assertThat(refused.ofScan(scan))
                .as("an acceptance before the refusal settles nothing")
                .isPresent();
        refused.accepted(acceptance(scan, FIRST.plusSeconds(1)));
        refused.refused(refusal(scan, FIRST));
        assertThat(refused.ofScan(scan)).as("the old refusal told again").isEmpty();
        refused.refused(refusal(scan, FIRST.plusSeconds(2)));
        assertThat(refused.ofScan(scan)).as("refused once more").isPresent();
    }

    @Test
    void asking_for_another_try_is_a_message_to_ingest() {
        String scan = scan();
        refused.refused(refusal(scan, FIRST));
        assertThat(retry(scan)).isEqualTo(202);
        assertThat(refused.ofScan(scan).orElseThrow().retryRequestedAt()).isNotNull();
        assertThat(OneMessage.containing(Topics.RETRIES, kafkaServers(), scan))
                .contains("vn.hoso.RetryRequested.v1", scan, "\"agency\":\"H01\"");
        assertThat(retry(scan())).isEqualTo(404);
    }

    private int retry(String scan) {
        return rest().post()
                .uri("/api/quarantine/retry")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"scan\": \"" + scan + "\"}")
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    private String state(String scan) {
        return String.valueOf(rest().get().uri("/api/scans/" + scan).retrieve().body(String.class));
    }

    private static String scan() {
        return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
    }

    private static ScanRefused refusal(String scan, Instant at) {
        return new ScanRefused(
                scan,
                FILING,
                "đơn.pdf",
                "ingest",
                "ENCRYPTED",
                "Tệp có mật khẩu.",
                "The file has a password.",
                null,
                at);
    }

    private static ScanAccepted acceptance(String scan, Instant at) {
        var original = new StoredObject("originals", scan.substring(0, 2) + "/" + scan, scan, 10);
        return new ScanAccepted(scan, FILING, "đơn.pdf", "PDF", 1, original, List.of(), List.of(), at);
    }
}
