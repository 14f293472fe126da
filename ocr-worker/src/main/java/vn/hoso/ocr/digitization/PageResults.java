package vn.hoso.ocr.digitization;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.plumbing.objects.ObjectStore;
import vn.hoso.plumbing.topics.JsonMessages;

/** The results of pages, each an object of its own, so that a page read is never read again. */
@Component
class PageResults {

    private final ObjectStore objects;
    private final JsonMessages json;
    private final DigitizationSettings settings;

    PageResults(ObjectStore objects, JsonMessages json, DigitizationSettings settings) {
        this.objects = objects;
        this.json = json;
        this.settings = settings;
    }

    static String resultKey(String scan, int page) {
        return String.format(Locale.ROOT, "%s/recognized/page-%04d.json", scan, page);
    }

    /** Readers make the keys of the page images out of this; see {@code DocumentDigitized.pageImageKey}. */
    static String imagePrefix(String scan) {
        return scan + "/page-";
    }

    static String imageKey(String scan, int page) {
        return String.format(Locale.ROOT, "%s%04d.jpg", imagePrefix(scan), page);
    }

    static String thumbnailKey(String scan, int page) {
        return String.format(Locale.ROOT, "%s/thumbnail-%04d.jpg", scan, page);
    }

    boolean isStored(String scan, int page) {
        return objects.stat(settings.bucket(), resultKey(scan, page)).isPresent();
    }

    void store(String scan, RecognizedPage page) {
        objects.put(
                settings.bucket(),
                resultKey(scan, page.number()),
                json.write(page).getBytes(StandardCharsets.UTF_8),
                "application/json");
    }

    /** Keeps what there is of a page, its picture and its words, under the name of the original that takes its place. */
    void keepBefore(String scan, int page, String original) {
        for (String key : List.of(imageKey(scan, page), resultKey(scan, page))) {
            int dot = key.lastIndexOf('.');
            String before = key.substring(0, dot) + "-before-" + original.substring(0, 12) + key.substring(dot);
            if (objects.stat(settings.bucket(), key).isPresent()
                    && objects.stat(settings.bucket(), before).isEmpty()) {
                String type = key.endsWith(".jpg") ? "image/jpeg" : "application/json";
                objects.put(settings.bucket(), before, objects.read(settings.bucket(), key), type);
            }
        }
    }

    RecognizedPage read(String scan, int page) {
        byte[] bytes = objects.read(settings.bucket(), resultKey(scan, page));
        return json.read(new String(bytes, StandardCharsets.UTF_8), RecognizedPage.class);
    }
}
