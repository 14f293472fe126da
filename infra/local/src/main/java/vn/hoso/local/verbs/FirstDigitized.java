package vn.hoso.local.verbs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoso.local.line.DropScans;
import vn.hoso.local.line.ScanStory;

/** Measures how long the first scan took to become a document; shows scans as another watcher does. */
final class FirstDigitized implements DropScans.Watcher {

    private final DropScans.Watcher shown;
    private final Clock clock;
    private final Instant began;
    private @Nullable Duration took;

    /** Measures from {@code began}. */
    FirstDigitized(DropScans.Watcher shown, Clock clock, Instant began) {
        this.shown = shown;
        this.clock = clock;
        this.began = began;
    }

    /** Empty until a scan was digitized. */
    Optional<Duration> took() {
        return Optional.ofNullable(took);
    }

    @Override
    public void underWay(List<ScanStory> stories) {
        shown.underWay(stories);
    }

    @Override
    public void settled(ScanStory story) {
        if (took == null && !story.documents().isEmpty()) {
            took = Duration.between(began, clock.instant());
        }
        shown.settled(story);
    }
}
