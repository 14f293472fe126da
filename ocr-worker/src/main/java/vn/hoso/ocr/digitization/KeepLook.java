package vn.hoso.ocr.digitization;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.PageLooked;
import vn.hoso.ocr.recognition.PageLook;
import vn.hoso.plumbing.objects.ObjectStore;

/** Keeps what was seen of a page, first its small picture, and tells it. */
@Component
class KeepLook {

    private final ScanCheckpoint checkpoint;
    private final ObjectStore objects;
    private final DigitizationSettings settings;
    private final Clock clock;

    KeepLook(ScanCheckpoint checkpoint, ObjectStore objects, DigitizationSettings settings, Clock clock) {
        this.checkpoint = checkpoint;
        this.objects = objects;
        this.settings = settings;
        this.clock = clock;
    }

    void keep(WaitingScan scan, int page, PageLook look, Path thumbnail) {
        String key = PageResults.thumbnailKey(scan.scan(), page);
        objects.put(settings.bucket(), key, thumbnail, "image/jpeg", Map.of());
        checkpoint.looked(new PageLooked(
                scan.scan(),
                page,
                settings.bucket(),
                key,
                look.dpi(),
                look.warnings(),
                look.ink(),
                look.blank() && scan.pages() > 1, // the only page is what was brought, whatever stands on it
                clock.instant()));
    }
}
