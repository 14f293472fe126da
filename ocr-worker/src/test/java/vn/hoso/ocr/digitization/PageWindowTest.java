package vn.hoso.ocr.digitization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PageWindowTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final AtomicBoolean goesOn = new AtomicBoolean(true);

    @Test
    void it_gives_each_open_page_once_and_no_more_than_its_number() {
        PageWindow window = window(List.of(2, 5, 7, 9));
        assertThat(window.next()).hasValue(2);
        assertThat(window.next()).hasValue(5);
        assertThat(window.next()).hasValue(7);
        assertThat(window.next()).isEmpty();
        assertThat(window(List.of(4)).next()).hasValue(4);
    }

    @Test
    void it_gives_none_after_its_time_nor_when_the_scan_is_no_longer_owned_nor_when_closed() {
        PageWindow late = window(List.of(1, 2));
        PageWindow lost = window(List.of(1, 2));
        PageWindow closed = window(List.of(1, 2));
        closed.close();
        assertThat(closed.next()).isEmpty();
        goesOn.set(false);
        assertThat(lost.next()).isEmpty();
        goesOn.set(true);
        assertThat(lost.next()).as("a window that is over stays so").isEmpty();
        assertThat(late.next()).hasValue(1);
        now.set(Instant.EPOCH.plusSeconds(16));
        assertThat(late.next()).isEmpty();
    }

    private PageWindow window(List<Integer> open) {
        var settings = new WindowSettings(3, 50, Duration.ofSeconds(15), 3, 12, 3);
        return new PageWindow(open, settings, clock(), goesOn::get);
    }

    private Clock clock() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }
}
