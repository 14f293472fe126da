package vn.hoso.ocr.classification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import vn.hoso.ocr.recognition.RecognizedPage;

/**
 * Trains a version of the model. What weighs the evidence is fitted on other papers than what guesses from words: a guess
 * about a paper seen in training is surer than it should be.
 */
final class TrainTypes {
    private static final double THRESHOLD = 0.8;

    private TrainTypes() {}

    /**
     * A model without a trial.
     *
     * @param papers papers to guess from
     * @param others papers to fit the weighing on
     */
    static TypeModel train(
            String id, String day, String from, List<LabelledPaper> papers, List<LabelledPaper> others, int corrections)
            throws IOException {
        DoccatModel types = trained(
                papers.stream()
                        .map(paper -> new DocumentSample(paper.type(), PaperFeatures.of(paper.page())))
                        .toList(),
                4,
                0.5);
        DocumentCategorizerME guessing = new DocumentCategorizerME(types);
        // Nothing is certain: without one of each, a few papers would teach that every candidate is right.
        List<DocumentSample> weighed = new ArrayList<>(List.of(
                new DocumentSample(TypeModel.outcome(true), new String[] {"none"}),
                new DocumentSample(TypeModel.outcome(false), new String[] {"none"})));
        for (LabelledPaper paper : others) {
            RecognizedPage page = paper.page();
            TypeModel.Guess guess = new TypeModel.Guess(guessing.scoreMap(PaperFeatures.of(page)));
            Evidence evidence = Evidence.of(page);
            DocumentType candidate = evidence.candidate(guess);
            if (candidate != DocumentType.UNKNOWN && !evidence.contradictory()) {
                boolean right = candidate.name().equals(paper.type());
                weighed.add(new DocumentSample(TypeModel.outcome(right), evidence.features(candidate, guess)));
            }
        }
        DoccatModel trust = trained(weighed, 1, 0.3);
        ModelTrial none = new ModelTrial(0, 0, 0, 0, 0, 0);
        return new TypeModel(
                types,
                trust,
                new ModelCard(id, day, from, papers.size() + others.size(), corrections, THRESHOLD, none));
    }

    private static DoccatModel trained(List<DocumentSample> samples, int cutoff, double smoothing) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT_QN");
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
        parameters.put("L1Cost", 0.0);
        parameters.put("L2Cost", smoothing);
        parameters.put("PrintMessages", false);
        return DocumentCategorizerME.train(
                "vi", ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory());
    }

    /** Both together. */
    static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
