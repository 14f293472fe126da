package vn.hoso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Counted in pages, not in seconds, so that a slow machine gives the same answer. */
class ShortBehindLongTest {

    private static final String AGENCY = "H29.11";

    private final Door door = Door.open();

    @TempDir
    Path folder;

    @Test
    void a_one_page_scan_waits_for_a_few_pages_of_the_long_scan_before_it() throws Exception {
        Path longOne = Papers.decision(60).pages(60).build().writeTiff(folder.resolve("long.tif"));
        Path shortOne = Papers.decision(61).build().writePdf(folder.resolve("short.pdf"));
        String scan = door.drop(AGENCY, "", false, longOne).get(0).get("scan").asString();
        await().atMost(Duration.ofMinutes(2)).until(() -> pagesDone(scan) >= 2);

        int before = pagesDone(scan);
        JsonNode told = door.drop(AGENCY, "", true, shortOne).get(0);
        int after = pagesDone(scan);

        assertThat(told.get("state").asString()).isEqualTo("digitized");
        assertThat(after - before).as("pages of the long scan read meanwhile").isLessThanOrEqualTo(20);
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(1))
                .until(() ->
                        door.get("/api/scans/" + scan).get("state").asString().equals("digitized"));
        assertThat(pagesDone(scan)).isEqualTo(60);
    }

    private int pagesDone(String scan) {
        return door.get("/api/scans/" + scan).get("pagesDone").asInt();
    }
}
