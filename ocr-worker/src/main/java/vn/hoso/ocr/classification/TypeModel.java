package vn.hoso.ocr.classification;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two trained models of one version (maximum entropy, Apache OpenNLP): one tells the type from the words of a paper, one
 * weighs all the evidence for a type into the probability that it is right.
 */
final class TypeModel {
    private static final String TYPES = "types.bin";
    private static final String TRUST = "trust.bin";
    private static final String CARD = "card.json";
    private static final String RIGHT = "right";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final DoccatModel types;
    private final DoccatModel trust;
    private final DocumentCategorizerME guessing;
    private final DocumentCategorizerME weighing;
    private final ModelCard card;

    TypeModel(DoccatModel types, DoccatModel trust, ModelCard card) {
        this.types = types;
        this.trust = trust;
        this.guessing = new DocumentCategorizerME(types);
        this.weighing = new DocumentCategorizerME(trust);
        this.card = card;
    }

    /** The model that comes with the program. */
    static TypeModel shipped() {
        return read(name -> TypeModel.class.getResourceAsStream("model/" + name), "the program's own folder");
    }

    /** The model in a folder. */
    static TypeModel in(Path folder) {
        return read(name -> Files.newInputStream(folder.resolve(name)), folder.toString());
    }

    /** Writes the model into a folder, which is made when missing. */
    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        types.serialize(folder.resolve(TYPES));
        trust.serialize(folder.resolve(TRUST));
        Files.writeString(folder.resolve(CARD), JSON.writeValueAsString(card) + "\n");
    }

    ModelCard card() {
        return card;
    }

    TypeModel with(ModelCard other) {
        return new TypeModel(types, trust, other);
    }

    /** What the words of a paper say. */
    Guess guess(String[] features) {
        synchronized (guessing) {
            return new Guess(guessing.scoreMap(features));
        }
    }

    /** How likely a type is right, 0 to 1, by the evidence for it. */
    double trust(String[] evidence) {
        synchronized (weighing) {
            return weighing.scoreMap(evidence).getOrDefault(RIGHT, 0.0);
        }
    }

    /** The label of a candidate in the training of the model that weighs. */
    static String outcome(boolean right) {
        return right ? RIGHT : "wrong";
    }

    private static TypeModel read(ModelFiles files, String where) {
        try {
            return new TypeModel(
                    new DoccatModel(files.required(TYPES)),
                    new DoccatModel(files.required(TRUST)),
                    JSON.readValue(files.required(CARD), ModelCard.class));
        } catch (IOException e) {
            throw new UncheckedIOException("No model of paper types can be read from " + where, e);
        }
    }

    /** Opens a file of the model by its name. */
    private interface ModelFiles {
        @Nullable
        InputStream open(String name) throws IOException;

        default InputStream required(String name) throws IOException {
            InputStream file = open(name);
            if (file == null) {
                throw new IOException(name + " is missing");
            }
            return new BufferedInputStream(file);
        }
    }

    /**
     * Shares of the types, adding up to 1.
     *
     * @param shares by the name of a type
     */
    record Guess(Map<String, Double> shares) {
        /** Keeps its own copy of the shares. */
        Guess {
            shares = Map.copyOf(shares);
        }

        DocumentType type() {
            return shares.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(best -> DocumentType.valueOf(best.getKey()))
                    .orElse(DocumentType.UNKNOWN);
        }

        double of(DocumentType type) {
            return shares.getOrDefault(type.name(), 0.0);
        }
    }
}
