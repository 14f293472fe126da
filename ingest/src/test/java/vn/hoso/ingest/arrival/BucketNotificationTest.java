package vn.hoso.ingest.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoso.plumbing.objects.ListedObject;
import vn.hoso.plumbing.topics.JsonMessages;

class BucketNotificationTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private final JsonMessages json = new JsonMessages();

    @ParameterizedTest
    @ValueSource(strings = {"H01/1/a.pdf", "H01/1/tờ khai 2+3.pdf", "H01/1/100%.pdf"})
    void the_key_is_decoded_as_a_form_is(String key) {
        assertThat(created(record("s3:ObjectCreated:Put", URLEncoder.encode(key, StandardCharsets.UTF_8))))
                .containsExactly(new ListedObject(key, "abc", 12, NOW));
    }

    @Test
    void a_plus_is_a_space_and_a_multipart_upload_is_a_creation_too() {
        assertThat(created(record("s3:ObjectCreated:CompleteMultipartUpload", "H01%2F1%2Fa+b.pdf")))
                .extracting(ListedObject::key)
                .containsExactly("H01/1/a b.pdf");
    }

    @Test
    void removals_and_reads_are_none_of_ours() {
        assertThat(created(record("s3:ObjectRemoved:Delete", "H01%2F1%2Fa.pdf")))
                .isEmpty();
        assertThat(created(record("s3:ObjectAccessed:Get", "H01%2F1%2Fa.pdf"))).isEmpty();
    }

    @Test
    void another_bucket_is_none_of_ours() {
        assertThat(created(record("s3:ObjectCreated:Put", "a").replace("inbox", "originals")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"Records\":1}",
                "{\"Records\":[{\"eventName\":\"s3:ObjectCreated:Put\"}]}",
                "{\"Records\":[{\"eventName\":\"s3:ObjectCreated:Put\",\"s3\":{\"object\":{\"key\":\"%zz\"}}}]}"
            })
    void what_is_no_notification_is_refused(String message) {
        assertThatThrownBy(() -> created(message)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<ListedObject> created(String message) {
        return BucketNotification.created(json.tree(message), "inbox", NOW);
    }

    private static String record(String event, String key) {
        return """
                {"EventName":"%1$s","Records":[{"eventName":"%1$s","s3":{"bucket":{"name":"inbox"},
                "object":{"key":"%2$s","size":12,"eTag":"abc"}}}]}
                """.formatted(event, key);
    }
}
