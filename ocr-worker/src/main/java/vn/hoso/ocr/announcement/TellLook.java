package vn.hoso.ocr.announcement;

import org.springframework.stereotype.Component;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.PageLooked;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.outbox.Outbox;
import vn.hoso.plumbing.topics.JsonMessages;

/** Tells what was seen of a page, in the caller's transaction. */
@Component
public class TellLook {

    private final Outbox outbox;
    private final JsonMessages json;

    TellLook(Outbox outbox, JsonMessages json) {
        this.outbox = outbox;
        this.json = json;
    }

    /** Tells it; safe to repeat. */
    public void tell(PageLooked looked) {
        String id = MessageId.of("PageLooked", looked.scan(), looked.page());
        outbox.put(
                id,
                Topics.PAGES,
                looked.scan(),
                json.write(Envelope.of(id, MessageId.SOURCE, looked.scan(), looked.lookedAt(), looked)));
    }
}
