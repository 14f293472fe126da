package vn.hoso.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The AsyncAPI page names every topic and every message, and each of its references leads somewhere. */
class AsyncApiTest {

    private final JsonNode page = new YAMLMapper().readTree(Messages.text(Messages.resource("/asyncapi.yaml")));

    @Test
    void its_channels_are_the_topics() {
        Set<String> topics =
                Arrays.stream(Topics.class.getFields()).map(AsyncApiTest::name).collect(Collectors.toSet());
        assertThat(page.path("channels").values().stream()
                        .map(channel -> channel.path("address").asString()))
                .containsExactlyInAnyOrderElementsOf(topics);
    }

    @ParameterizedTest
    @MethodSource("vn.hoso.contracts.Messages#all")
    void a_message_is_shown_with_its_schema(Class<?> message) {
        JsonNode shown = page.path("components").path("messages").path(message.getSimpleName());
        assertThat(shown.path("name").asString()).isEqualTo(Envelope.typeOf(message));
        assertThat(references(shown))
                .containsExactly("schemas/envelope/v1.json", "schemas/%s/v1.json".formatted(Messages.folder(message)));
    }

    @Test
    void every_message_is_sent_by_one_stage_and_read_by_another_except_rates() {
        Messages.all().forEach(message -> {
            assertThat(stages("send", message)).as("writers of " + message).isNotEmpty();
            if (message != RatePublished.class) {
                assertThat(stages("receive", message))
                        .as("readers of " + message)
                        .isNotEmpty();
            }
        });
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(references(page)).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(page.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(Messages.resource("/" + reference)).exists();
            }
        });
    }

    private List<String> stages(String action, Class<?> message) {
        return page.path("operations").values().stream()
                .filter(operation -> operation.path("action").asString().equals(action))
                .filter(operation -> references(operation).stream()
                        .anyMatch(reference -> reference.endsWith("/messages/" + message.getSimpleName())))
                .map(operation -> operation.path("tags").path(0).path("name").asString())
                .toList();
    }

    private static List<String> references(JsonNode node) {
        return node.findValues("$ref").stream().map(JsonNode::asString).toList();
    }

    private static String name(Field topic) {
        try {
            return String.valueOf(topic.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
