package vn.hoso.plumbing.topics;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads messages as JSON: times as ISO 8601 text, and readers ignore properties they do not know yet. */
public final class JsonMessages {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** The JSON text of a message. */
    public String write(Object message) {
        return mapper.writeValueAsString(message);
    }

    /** The message of a generic type, for example an envelope of a record. */
    public <T> T read(String json, TypeReference<T> type) {
        return mapper.readValue(json, type);
    }

    /** A part of a tree as a record, for example the data of an envelope whose type was looked at first. */
    public <T> T convert(JsonNode node, Class<T> type) {
        return mapper.treeToValue(node, type);
    }

    /** The message of a plain type. */
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    /**
     * The text as a tree.
     *
     * @throws JacksonException when it is not JSON
     */
    public JsonNode tree(String json) {
        return mapper.readTree(json);
    }
}
