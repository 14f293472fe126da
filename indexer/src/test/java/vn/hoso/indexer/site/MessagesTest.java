package vn.hoso.indexer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    static Stream<String> bundles() {
        return Stream.of(SiteConfiguration.MESSAGES);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_message_is_there_in_both_languages_with_the_same_places_to_fill(String bundle) throws IOException {
        Properties vietnamese = read(bundle + "_vi.properties");
        Properties english = read(bundle + "_en.properties");
        assertThat(vietnamese.stringPropertyNames()).isNotEmpty().isEqualTo(english.stringPropertyNames());
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(vietnamese.getProperty(key)));
            assertThat(vietnamese.getProperty(key) + english.getProperty(key))
                    .as("a straight apostrophe in %s would be eaten", key)
                    .doesNotContain("'");
        }
    }

    private static java.util.Set<String> places(String message) {
        return java.util.regex.Pattern.compile("\\{\\d}")
                .matcher(message)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Properties read(String file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream("/" + file), file),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
