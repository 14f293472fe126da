package vn.hoso.ingest.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoso.plumbing.objects.ListedObject;

class InboxListingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final String ID = "bd34f8ea-9d7a-4357-8e35-1783e53e7852";

    @ParameterizedTest
    @CsvSource({
        ".mpus-ID-H26/1/large.pdf-2, 5000000, 999, true",
        "ID, 0, 999, true",
        "H26/1/a.pdf-ID, 10, 999, true",
        "H26/1/scan-ID, 10, 5, true",
        "H26/1/scan-ID, 10, 61, false",
        "ID, 10, 61, false",
        "H26/1/ID-a.pdf, 10, 0, false",
        "H26/1/a.pdf, 0, 0, false"
    })
    void uploads_under_way_are_no_objects_and_everything_else_is(
            String key, long bytes, long secondsAgo, boolean underWay) {
        var object = new ListedObject(key.replace("ID", ID), "tag", bytes, NOW.minusSeconds(secondsAgo));
        assertThat(InboxListing.isUnderWay(object, NOW)).isEqualTo(underWay);
    }
}
