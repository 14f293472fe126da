package vn.hoso.indexer.looks;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoso.contracts.Envelope;
import vn.hoso.contracts.PageLooked;
import vn.hoso.contracts.Topics;
import vn.hoso.plumbing.topics.JsonMessages;

/** Hears what was seen of pages. */
@Component
class PageLookedListener {

    private final JsonMessages json;
    private final LookedPages pages;

    PageLookedListener(JsonMessages json, LookedPages pages) {
        this.json = json;
        this.pages = pages;
    }

    @KafkaListener(id = "pages-looked", topics = Topics.PAGES, groupId = "hoso-indexer")
    void heard(String message) {
        JsonNode envelope = json.tree(message);
        if (Envelope.typeOf(PageLooked.class).equals(envelope.path("type").asString(""))) {
            pages.keep(json.convert(envelope.path("data"), PageLooked.class));
        }
    }
}
