package vn.hoso.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages written by any earlier release of a major version are read by today's code, whole. */
class GoldenSampleTest {

    @ParameterizedTest
    @MethodSource("samples")
    void a_golden_sample_read_and_written_again_says_the_same(Class<?> message, Path sample) {
        JsonNode golden = Messages.JSON.readTree(Messages.text(sample));
        JsonNode today = rewritten(sample, message);
        assertThat(withoutAdditions(today, golden)).isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_todays_code_writes_meets_the_schema(Class<?> message, Path sample) {
        JsonNode today = rewritten(sample, message);
        assertThat(Messages.faults(Messages.schema("envelope"), today)).isEmpty();
        assertThat(Messages.faults(Messages.schema(Messages.folder(message)), today.path("data")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_reader_ignores_properties_it_does_not_know(Class<?> message, Path sample) {
        JsonNode later = Messages.JSON.readTree(Messages.text(sample));
        addUnknownProperties(later);
        assertThat(Messages.read(later.toString(), message)).isEqualTo(Messages.read(Messages.text(sample), message));
        assertThat(Messages.faults(Messages.schema(Messages.folder(message)), later.path("data")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_envelope_names_the_type_of_its_data(Class<?> message, Path sample) {
        Envelope<?> envelope = Messages.read(Messages.text(sample), message);
        assertThat(envelope.type()).isEqualTo(Envelope.typeOf(message));
        assertThat(sample.getFileName().toString()).matches("v1-[a-z-]+\\.json");
    }

    static Stream<Arguments> samples() {
        return Messages.all()
                .flatMap(message ->
                        Messages.goldenSamples(message).stream().map(sample -> Arguments.of(message, sample)));
    }

    private static JsonNode rewritten(Path sample, Class<?> message) {
        return Messages.JSON.readTree(Messages.JSON.writeValueAsString(Messages.read(Messages.text(sample), message)));
    }

    /** A property added after the sample was written is null today; it is no loss. */
    private static JsonNode withoutAdditions(JsonNode today, JsonNode golden) {
        if (today instanceof ObjectNode written && golden instanceof ObjectNode sample) {
            var kept = Messages.JSON.createObjectNode();
            written.properties().forEach(property -> {
                if (sample.has(property.getKey())) {
                    kept.set(property.getKey(), withoutAdditions(property.getValue(), sample.get(property.getKey())));
                } else {
                    assertThat(property.getValue().isNull())
                            .as(property.getKey())
                            .isTrue();
                }
            });
            return kept;
        }
        if (today instanceof ArrayNode written && golden instanceof ArrayNode sample) {
            assertThat(written.size()).isEqualTo(sample.size());
            var kept = Messages.JSON.createArrayNode();
            for (int i = 0; i < written.size(); i++) {
                kept.add(withoutAdditions(written.get(i), sample.get(i)));
            }
            return kept;
        }
        return today;
    }

    private static void addUnknownProperties(JsonNode node) {
        node.forEach(GoldenSampleTest::addUnknownProperties);
        if (node instanceof ObjectNode object) {
            object.putObject("addedLater").put("by", "a newer release");
        }
    }
}
