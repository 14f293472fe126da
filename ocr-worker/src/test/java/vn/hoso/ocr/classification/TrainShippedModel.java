package vn.hoso.ocr.classification;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the model that comes with the program, and the papers it was trained, weighed and tried on, into the folder
 * named by the first argument: {@code ocr-worker/src/main/resources/vn/hoso/ocr/classification/model}.
 */
final class TrainShippedModel {
    private TrainShippedModel() {}

    public static void main(String[] folder) throws IOException {
        Path model = Path.of(folder[0]);
        List<LabelledPaper> papers = TrainingPapers.shown(1, 2_401);
        List<LabelledPaper> weighing = TrainingPapers.of(10_000, 10_900);
        List<LabelledPaper> heldOut = TrainingPapers.of(15_000, 15_600);
        String day = LocalDate.now(ZoneOffset.UTC).toString();
        TypeModel trained = TrainTypes.train(
                "1", day, "seeds 1-2400; weighed on 10000-10899; tried on 15000-15599", papers, weighing, 0);
        ModelTrial trial = ModelTrial.of(new ClassifyDocument(trained), heldOut);
        trained.with(trained.card().with(trial)).writeTo(model);
        write(model.resolve("training.jsonl.gz"), papers);
        write(model.resolve("weighing.jsonl.gz"), weighing);
        write(model.resolve("held-out.jsonl.gz"), heldOut);
        System.out.println(trial);
    }

    private static void write(Path file, List<LabelledPaper> papers) throws IOException {
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            for (LabelledPaper paper : papers) {
                out.write(paper.json() + "\n");
            }
        }
    }
}
