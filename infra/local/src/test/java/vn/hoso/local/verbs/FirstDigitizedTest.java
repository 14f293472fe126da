package vn.hoso.local.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoso.local.line.DropScans;
import vn.hoso.local.line.ScanStory;

class FirstDigitizedTest {

    private static final Instant BEGAN = Instant.parse("2026-03-02T01:00:00Z");

    private final List<String> shown = new ArrayList<>();

    @Test
    void the_first_scan_that_became_a_document_counts_and_a_refused_one_does_not() {
        FirstDigitized first = after(Duration.ofMillis(41_500));
        assertThat(first.took()).isEmpty();

        first.settled(story("empty.pdf", "quarantined", List.of()));
        assertThat(first.took()).isEmpty();

        first.settled(
                story("a.pdf", "digitized", List.of(new ScanStory.FoundDocument(1, "CONG_VAN", null, 1, 1, "1"))));
        assertThat(first.took()).contains(Duration.ofMillis(41_500));
        assertThat(shown).containsExactly("empty.pdf", "a.pdf");
    }

    private FirstDigitized after(Duration took) {
        var watcher = new DropScans.Watcher() {
            @Override
            public void underWay(List<ScanStory> stories) {}

            @Override
            public void settled(ScanStory story) {
                shown.add(story.file());
            }
        };
        return new FirstDigitized(watcher, Clock.fixed(BEGAN.plus(took), ZoneOffset.UTC), BEGAN);
    }

    private static ScanStory story(String file, String state, List<ScanStory.FoundDocument> documents) {
        return new ScanStory(
                file, null, state, null, null, null, null, List.of(), null, 0, 0, documents, List.of(), List.of(),
                List.of());
    }
}
