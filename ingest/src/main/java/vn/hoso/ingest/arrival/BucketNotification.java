package vn.hoso.ingest.arrival;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.hoso.plumbing.objects.ListedObject;

/**
 * MinIO's bucket notification, the S3 event message structure 2.x: {@code Records[].eventName} and
 * {@code Records[].s3.object} with the key URL-encoded as in a form, where a plus is a space.
 */
final class BucketNotification {

    private static final String CREATED = "ObjectCreated:";

    private BucketNotification() {}

    /**
     * The objects of a bucket that the message says were created; other events and buckets are none of ours.
     *
     * @throws IllegalArgumentException when the message is not a notification
     */
    static List<ListedObject> created(JsonNode message, String bucket, Instant now) {
        if (!message.path("Records").isArray()) {
            throw new IllegalArgumentException("no Records in the notification");
        }
        var created = new ArrayList<ListedObject>();
        for (JsonNode event : message.path("Records")) {
            String name = text(event.path("eventName"));
            JsonNode s3 = event.path("s3");
            String of = text(s3.path("bucket").path("name"));
            if (name.replaceFirst("^s3:", "").startsWith(CREATED) && (of.isEmpty() || of.equals(bucket))) {
                created.add(object(s3.path("object"), now));
            }
        }
        return created;
    }

    private static ListedObject object(JsonNode object, Instant now) {
        String key = URLDecoder.decode(text(object.path("key")), StandardCharsets.UTF_8);
        // A zero character cannot be in a key of any store, nor in a text of the database.
        if (key.isEmpty() || key.indexOf(0) >= 0) {
            throw new IllegalArgumentException("no usable s3.object.key in the notification");
        }
        String etag = text(object.path("eTag")).replace("\"", "");
        return new ListedObject(key, etag, object.path("size").asLong(0), now);
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : "";
    }
}
