package vn.hoso.indexer.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoso.contracts.ScanProgressed;
import vn.hoso.indexer.OnRealServers;

class ProgressTest extends OnRealServers {

    @Autowired
    Scans scans;

    @Test
    void progress_that_is_late_or_told_twice_never_turns_back() {
        String scan = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        tell(scan, "recognizing", 7);
        tell(scan, "recognizing", 3);
        tell(scan, "splitting", 0);
        assertThat(heard(scan)).isEqualTo("recognizing 7");
        tell(scan, "assembling", 0);
        tell(scan, "recognizing", 9);
        assertThat(heard(scan)).isEqualTo("assembling 7");
    }

    private void tell(String scan, String step, int pagesDone) {
        scans.progressed(new ScanProgressed(scan, step, pagesDone, 10, Instant.parse("2026-10-08T03:00:00Z")));
    }

    private String heard(String scan) {
        return jdbc.sql("SELECT step || ' ' || pages_done FROM scan_progress WHERE scan = :scan")
                .param("scan", scan)
                .query(String.class)
                .single();
    }
}
