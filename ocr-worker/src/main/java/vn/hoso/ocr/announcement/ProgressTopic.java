package vn.hoso.ocr.announcement;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.ScanProgressed;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.topics.JsonMessages;

/** Tells people who watch how far a scan has come. Sent once without waiting: nothing is counted by it. */
@Component
public class ProgressTopic {

    private static final Logger log = LoggerFactory.getLogger(ProgressTopic.class);

    private final KafkaTemplate<String, String> kafka;
    private final JsonMessages json;
    private final Clock clock;

    ProgressTopic(KafkaTemplate<String, String> kafka, JsonMessages json, Clock clock) {
        this.kafka = kafka;
        this.json = json;
        this.clock = clock;
    }

    /** Tells a step as {@link ScanProgressed} names it, and the pages read so far. */
    public void tell(String scan, String step, int pagesDone, int pages) {
        Instant now = clock.instant();
        var progressed = new ScanProgressed(scan, step, pagesDone, pages, now);
        String id = MessageId.of("ScanProgressed", scan, step, pagesDone);
        try {
            kafka.send(Topics.PROGRESS, scan, json.write(Envelope.of(id, MessageId.SOURCE, scan, now, progressed)))
                    .exceptionally(lost -> null);
        } catch (RuntimeException e) {
            log.debug("The progress of scan {} could not be told", scan, e);
        }
    }
}
