package vn.hoso.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A record and its schema say the same: nobody adds, renames or loosens one and forgets the other. */
class SchemaTest {

    @ParameterizedTest
    @MethodSource("vn.hoso.contracts.Messages#all")
    void the_schema_of_a_message_has_the_components_of_its_record(Class<?> message) {
        JsonNode schema = Messages.schema(Messages.folder(message));
        assertSame(message, schema, schema);
    }

    @Test
    void the_schema_of_the_envelope_has_the_components_of_its_record() {
        JsonNode schema = Messages.schema("envelope");
        assertThat(names(schema.path("properties"))).isEqualTo(components(Envelope.class));
    }

    @Test
    void every_record_is_a_message_or_part_of_one() throws Exception {
        Set<Class<?>> reached = new HashSet<>();
        Messages.all().forEach(message -> reach(message, reached));
        reached.add(Envelope.class);
        reached.add(SheetMark.class); // travels on paper
        reached.add(PageList.class); // travels as text
        Path classes = Path.of(
                        ScanAccepted.class.getResource("ScanAccepted.class").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(classes)) {
            assertThat(files.map(SchemaTest::loaded).filter(Class::isRecord)).isSubsetOf(reached);
        }
    }

    @Test
    void every_schema_belongs_to_a_message() throws IOException {
        Set<String> known = Stream.concat(Stream.of("envelope"), Messages.all().map(Messages::folder))
                .collect(Collectors.toSet());
        try (Stream<Path> folders = Files.list(Messages.resource("/schemas"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }

    @Test
    void a_message_without_its_scan_or_with_a_made_up_hash_does_not_meet_the_schema() {
        JsonNode schema = Messages.schema("scan-progressed");
        String good = "{'scan':'%s','step':'recognizing','pagesDone':1,'pages':2,'at':'2026-11-24T02:15:33Z'}"
                .formatted("ab".repeat(32))
                .replace('\'', '"');
        assertThat(faults(schema, good)).isEmpty();
        assertThat(faults(schema, good.replace("\"scan\":", "\"scam\":"))).hasSize(1);
        assertThat(faults(schema, good.replace("abab", "XY"))).hasSize(1);
        assertThat(faults(schema, good.replace("2026-11-24", "24/11/2026"))).isNotEmpty();
    }

    private static List<String> faults(JsonNode schema, String json) {
        return Messages.faults(schema, Messages.JSON.readTree(json));
    }

    private static void assertSame(Class<?> type, JsonNode schema, JsonNode root) {
        assertThat(names(schema.path("properties"))).as(type.getSimpleName()).isEqualTo(components(type));
        Set<String> required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        for (RecordComponent component : type.getRecordComponents()) {
            String name = type.getSimpleName() + "." + component.getName();
            JsonNode property = schema.path("properties").path(component.getName());
            assertThat(property.path("description").asString("")).as(name).isNotBlank();
            assertThat(allowsNull(property)).as(name + " may be null").isEqualTo(isNullable(component));
            if (!required.contains(component.getName())) {
                assertThat(isNullable(component))
                        .as(name + " is optional, so it may be missing")
                        .isTrue();
            }
            Class<?> part = elementType(component.getAnnotatedType());
            if (part.isRecord()) {
                assertSame(part, resolved(property, root), root);
            }
        }
    }

    /** The schema of a record behind {@code $ref}, {@code items} or {@code oneOf}. */
    private static JsonNode resolved(JsonNode property, JsonNode root) {
        if (property.has("$ref")) {
            return root.at(property.path("$ref").asString().substring(1));
        }
        return resolved(
                property.has("items")
                        ? property.path("items")
                        : property.path("oneOf").path(0),
                root);
    }

    private static boolean allowsNull(JsonNode property) {
        return property.path("type").toString().contains("\"null\"")
                || property.path("oneOf").toString().contains("\"null\"");
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Class<?> elementType(AnnotatedType type) {
        Type element = type instanceof AnnotatedParameterizedType list
                ? list.getAnnotatedActualTypeArguments()[0].getType()
                : type.getType();
        return element instanceof ParameterizedType || !(element instanceof Class<?> plain) ? Object.class : plain;
    }

    private static void reach(Class<?> type, Set<Class<?>> reached) {
        if (type.isRecord() && reached.add(type)) {
            Arrays.stream(type.getRecordComponents())
                    .forEach(component -> reach(elementType(component.getAnnotatedType()), reached));
        }
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(JsonNode properties) {
        return new TreeSet<>(properties.propertyNames());
    }

    private static Class<?> loaded(Path file) {
        try {
            return Class.forName(
                    "vn.hoso.contracts." + file.getFileName().toString().replace(".class", ""),
                    false,
                    SchemaTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
