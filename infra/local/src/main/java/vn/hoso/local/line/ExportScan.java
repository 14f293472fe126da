package vn.hoso.local.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hoso.local.EditionFailure;

/** Writes a scan and everything that was read from it into a folder. */
public final class ExportScan {

    /** Fields that every document has an entry for. Others, such as the signer, have one when they stand on the paper. */
    private static final List<String> FIELDS = List.of("number", "notation", "date", "issuer", "subject");

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Line line;

    /** Exports from a line. */
    public ExportScan(Line line) {
        this.line = line;
    }

    /**
     * Writes {@code original.<ext>} and for each document {@code document-N.pdf}, {@code .alto.xml}, {@code .txt} and
     * {@code .fields.json}.
     *
     * @return the files written
     */
    public List<Path> export(String scan, Path folder) {
        JsonNode account = line.scan(scan)
                .orElseThrow(() -> new EditionFailure(
                        EditionFailure.Kind.FAILED,
                        "No scan " + scan + " is known here. Its SHA-256 is in the output of infra/hoso drop --json."));
        var written = new ArrayList<Path>();
        try {
            Files.createDirectories(folder);
            String ending = ending(account.path("format").asString(""));
            copy(account.path("original"), folder.resolve("original." + ending), written);
            for (JsonNode document : account.path("documents")) {
                String name = "document-" + document.path("number").asInt(0);
                copy(document.path("pdf"), folder.resolve(name + ".pdf"), written);
                copy(document.path("alto"), folder.resolve(name + ".alto.xml"), written);
                copy(document.path("text"), folder.resolve(name + ".txt"), written);
                Path fields = folder.resolve(name + ".fields.json");
                Files.writeString(fields, MAPPER.writeValueAsString(fields(document)) + "\n", StandardCharsets.UTF_8);
                written.add(fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write into " + folder, e);
        }
        return written;
    }

    private void copy(JsonNode stored, Path file, List<Path> written) {
        if (stored.path("key").isString()) {
            line.copy(stored, file);
            written.add(file);
        }
    }

    /** The fields of every document, null where in doubt, and those that only this one has. */
    static ObjectNode fields(JsonNode document) {
        ObjectNode all = MAPPER.createObjectNode();
        String type = document.path("type").asString("UNKNOWN");
        ObjectNode typeField = all.putObject("type");
        if (type.equals("UNKNOWN")) {
            typeField.putNull("value");
        } else {
            typeField.put("value", type);
        }
        typeField.put("confidence", document.path("likelihood").asDouble(0));
        typeField.putNull("place");
        Set<String> names = new LinkedHashSet<>(FIELDS);
        document.path("fields")
                .valueStream()
                .filter(field ->
                        field.path("value").isString() || field.path("place").isObject())
                .map(field -> field.path("name").asString(""))
                .forEach(names::add);
        for (String name : names) {
            ObjectNode field = all.putObject(name);
            JsonNode reading = reading(document, name);
            field.set("value", reading.path("value").isString() ? reading.path("value") : MAPPER.nullNode());
            field.put("confidence", reading.path("confidence").asDouble(0));
            field.set("place", reading.path("place").isObject() ? reading.path("place") : MAPPER.nullNode());
            for (String optional : List.of("printed", "confirmedBy")) {
                if (reading.path(optional).isString()) {
                    field.set(optional, reading.path(optional));
                }
            }
        }
        return all;
    }

    private static JsonNode reading(JsonNode document, String name) {
        return document.path("fields")
                .valueStream()
                .filter(field -> field.path("name").asString("").equals(name))
                .findFirst()
                .orElse(MAPPER.missingNode());
    }

    private static String ending(String format) {
        return switch (format.toUpperCase(Locale.ROOT)) {
            case "PDF" -> "pdf";
            case "TIFF" -> "tif";
            case "JPEG" -> "jpg";
            case "PNG" -> "png";
            default -> "bin";
        };
    }
}
