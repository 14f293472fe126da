package vn.hoso.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The message records with their schema and golden samples, found by name: {@code ScanAccepted}, scan-accepted. */
final class Messages {

    /** Every record that travels as the data of an envelope. */
    static final List<Class<? extends Record>> ALL = List.of(
            ScanAccepted.class,
            ScanRefused.class,
            ScanProgressed.class,
            DocumentDigitized.class,
            RatePublished.class,
            RetryRequested.class,
            ScanHeld.class,
            CutsDecided.class,
            PageLooked.class,
            PageDecided.class,
            PageReplaced.class,
            WordsCorrected.class,
            PagesArranged.class,
            ArrangementMade.class);

    /** Set as the stages set it: ISO 8601 times, unknown properties ignored. */
    static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Messages() {}

    static Stream<Class<? extends Record>> all() {
        return ALL.stream();
    }

    /** The name of a message's folders. */
    static String folder(Class<?> message) {
        return message.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static JsonNode schema(String folder) {
        return JSON.readTree(text(resource("/schemas/" + folder + "/v1.json")));
    }

    /** What is wrong with a JSON text by a schema, or nothing; formats such as date-time count. */
    static List<String> faults(JsonNode schema, JsonNode json) {
        Schema compiled = SCHEMAS.getSchema(schema);
        return compiled
                .validate(
                        json.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** Every golden sample of a message, of whatever release. */
    static List<Path> goldenSamples(Class<?> message) {
        try (Stream<Path> files = Files.list(resource("/golden/" + folder(message)))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> Envelope<T> read(String json, Class<T> message) {
        return JSON.readValue(json, JSON.getTypeFactory().constructParametricType(Envelope.class, message));
    }

    static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(Messages.class.getResource(name), name + " is missing")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
