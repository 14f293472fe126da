package vn.hoso.ingest.acceptance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hoso.plumbing.objects.ListedObject;
import vn.hoso.plumbing.objects.ObjectStore;

/**
 * The objects of the inbox. The local edition's S3 server (S3Proxy 3.0.0) also lists what is still being uploaded: parts
 * as {@code .mpus-…}, an empty mark named by a bare identifier, and a key with an identifier behind it. Those are not
 * objects yet; an upload that is never finished leaves them behind, so most are passed over for good.
 */
@Component
public class InboxListing {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern MARK = Pattern.compile(ID);
    private static final Pattern FILE_AND_ID = Pattern.compile(".*\\.[A-Za-z0-9]{2,5}-?" + ID, Pattern.DOTALL);
    private static final Pattern ANYTHING_AND_ID = Pattern.compile(".+" + ID, Pattern.DOTALL);
    private static final Duration STILL_WRITTEN = Duration.ofMinutes(1);

    private final ObjectStore objects;
    private final String inbox;
    private final Clock clock;

    /** Lists the bucket of {@code hoso.arrival.inbox}. */
    InboxListing(ObjectStore objects, @Value("${hoso.arrival.inbox:inbox}") String inbox, Clock clock) {
        this.objects = objects;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** All objects in key order; the caller closes the stream. */
    public Stream<ListedObject> objects() {
        return objects("");
    }

    /** Those whose keys begin so. */
    Stream<ListedObject> objects(String prefix) {
        return objects.list(inbox, prefix).filter(object -> !isUnderWay(object, clock.instant()));
    }

    /** A name of somebody's own that only looks like an upload under way is taken when it has been still for a minute. */
    static boolean isUnderWay(ListedObject object, Instant now) {
        String key = object.key();
        return key.startsWith(".mpus-")
                || (MARK.matcher(key).matches() && object.bytes() == 0)
                || FILE_AND_ID.matcher(key).matches()
                || (ANYTHING_AND_ID.matcher(key).matches()
                        && object.modifiedAt().plus(STILL_WRITTEN).isAfter(now));
    }
}
