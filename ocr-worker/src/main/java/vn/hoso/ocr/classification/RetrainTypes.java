package vn.hoso.ocr.classification;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/**
 * Retrains the model with the corrections of officers. {@code RetrainTypes FOLDER CORRECTIONS.jsonl} trains a candidate on
 * the papers that come with the program and the corrections ({@code {"type": …, "text": …}} a line), tries it against the
 * live model on papers held out, and makes it live unless it does worse; every fifth correction is held out too.
 * {@code RetrainTypes FOLDER --roll-back} makes the former version live again. FOLDER is the setting
 * {@code hoso.classification.model}.
 */
public final class RetrainTypes {
    /** A correction counts as much as this many generated papers of its type. */
    private static final int WEIGHT = 3;

    private static final int HELD_OUT = 5;

    private final Clock clock;
    private final PrintStream out;

    RetrainTypes(Clock clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
    }

    /** Retrains, or rolls back. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Wanted: FOLDER and CORRECTIONS.jsonl, or FOLDER and --roll-back");
        }
        RetrainTypes retrain = new RetrainTypes(Clock.systemUTC(), System.out);
        Path folder = Path.of(arguments[0]);
        if (arguments[1].equals("--roll-back")) {
            retrain.rollBack(folder);
        } else {
            try (InputStream corrections = Files.newInputStream(Path.of(arguments[1]))) {
                retrain.retrain(folder, LabelledPaper.read(corrections));
            }
        }
    }

    private ModelRegister.Offer retrain(Path folder, List<LabelledPaper> corrections) throws IOException {
        return retrain(
                folder,
                corrections,
                shipped("training.jsonl.gz"),
                shipped("weighing.jsonl.gz"),
                shipped("held-out.jsonl.gz"));
    }

    ModelRegister.Offer retrain(
            Path folder,
            List<LabelledPaper> corrections,
            List<LabelledPaper> generated,
            List<LabelledPaper> weighing,
            List<LabelledPaper> kept)
            throws IOException {
        List<LabelledPaper> papers = new ArrayList<>(generated);
        List<LabelledPaper> heldOut = new ArrayList<>(kept);
        for (int i = 0; i < corrections.size(); i++) {
            boolean tried = i % HELD_OUT == HELD_OUT - 1;
            for (int n = 0; n < (tried ? 1 : WEIGHT); n++) {
                (tried ? heldOut : papers).add(corrections.get(i));
            }
        }
        String day = LocalDate.now(clock).toString();
        String id = day + "-" + UUID.randomUUID().toString().substring(0, 8);
        TypeModel candidate = TrainTypes.train(
                id,
                day,
                "the papers of the program's own model, and corrections",
                papers,
                weighing,
                corrections.size());
        ModelRegister.Offer offer = new ModelRegister(folder).offer(candidate, heldOut);
        out.println("Candidate " + id + ": " + offer.candidate());
        out.println("Live model:  " + offer.live());
        out.println(offer.accepted() ? id + " is live; programs take it up when they start next." : "Refused: worse.");
        return offer;
    }

    private void rollBack(Path folder) throws IOException {
        out.println(new ModelRegister(folder).rollBack() + " is live; programs take it up when they start next.");
    }

    /** Papers that come with the program. */
    static List<LabelledPaper> shipped(String name) {
        try (InputStream file = RetrainTypes.class.getResourceAsStream("model/" + name)) {
            if (file == null) {
                throw new IOException(name + " is missing from the class path");
            }
            return LabelledPaper.read(new GZIPInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The papers to train with cannot be read", e);
        }
    }
}
