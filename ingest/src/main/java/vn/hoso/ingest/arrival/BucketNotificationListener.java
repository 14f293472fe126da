package vn.hoso.ingest.arrival;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.Topics;
import vn.hoso.ingest.acceptance.Arrivals;
import vn.hoso.plumbing.objects.ListedObject;
import vn.hoso.plumbing.objects.ObjectStore;
import vn.hoso.plumbing.topics.JsonMessages;

/** Notes the objects that the store's notifications tell of; the workers take them like those the sweep finds. */
@Component
class BucketNotificationListener {

    private final JsonMessages json;
    private final Arrivals arrivals;
    private final ObjectStore objects;
    private final InboxWorkers workers;
    private final ArrivalSettings settings;
    private final Clock clock;

    BucketNotificationListener(
            JsonMessages json,
            Arrivals arrivals,
            ObjectStore objects,
            InboxWorkers workers,
            ArrivalSettings settings,
            Clock clock) {
        this.json = json;
        this.arrivals = arrivals;
        this.objects = objects;
        this.workers = workers;
        this.settings = settings;
        this.clock = clock;
    }

    @KafkaListener(topics = Topics.INBOX)
    void notified(ConsumerRecord<String, String> message) {
        List<ListedObject> created =
                BucketNotification.created(json.tree(message.value()), settings.inbox(), clock.instant());
        var tagged = new ArrayList<ListedObject>();
        for (ListedObject object : created) {
            if (object.etag().isEmpty()) {
                objects.stat(settings.inbox(), object.key()).ifPresent(tagged::add);
            } else {
                tagged.add(object);
            }
        }
        if (arrivals.note(tagged, clock.instant()) > 0) {
            workers.ring();
        }
    }
}
