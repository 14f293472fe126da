package vn.hoso.bench.systems;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Makes an answer of what the indexer tells of a document. */
final class HosoAnswer {
    private HosoAnswer() {}

    static PageReading.Answer of(JsonNode document, AltoWords alto) {
        Map<String, String> fields = new TreeMap<>();
        Map<String, String> proposed = new TreeMap<>();
        for (JsonNode field : document.path("fields")) {
            String name = field.path("name").asString("");
            field.path("value").stringValueOpt().ifPresent(value -> fields.put(name, value));
            field.path("proposal").path("value").stringValueOpt().ifPresent(value -> proposed.put(name, value));
        }
        return new PageReading.Answer(
                document.path("type").asString("UNKNOWN"),
                Math.max(0, Math.min(1, document.path("likelihood").asDouble(0))),
                fields,
                proposed,
                alto.words(),
                number(document, "turn").map(Double::intValue),
                number(document, "skew").or(alto::rotation));
    }

    /** A number that a page of the document may bear; nothing said is no answer, not nought. */
    private static Optional<Double> number(JsonNode document, String name) {
        JsonNode said = document.path("pages").path(0).path(name);
        return said.isNumber() ? Optional.of(said.asDouble(0)) : Optional.empty();
    }
}
