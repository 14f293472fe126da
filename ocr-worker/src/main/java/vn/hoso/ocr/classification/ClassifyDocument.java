package vn.hoso.ocr.classification;

import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.hoso.ocr.layout.MarkedPage;
import vn.hoso.ocr.recognition.RecognizedPage;

/**
 * Names the type of a document: by its heading, checked against the abbreviation in its notation, and where these are
 * lost by a model trained on the words of papers. All of it is weighed into one probability; below the model's threshold
 * the type is unknown, and so it is where heading and notation contradict each other.
 */
@Component
@EnableConfigurationProperties(ClassificationSettings.class)
public class ClassifyDocument {
    private static final Classification UNKNOWN = new Classification(DocumentType.UNKNOWN.name(), 0);

    private final TypeModel model;

    @Autowired
    ClassifyDocument(ClassificationSettings settings) {
        this(settings.model() == null ? TypeModel.shipped() : new ModelRegister(settings.model()).live());
    }

    ClassifyDocument(TypeModel model) {
        this.model = model;
    }

    /** What kind of paper the pages are; of a document's pages the first decides. */
    public Classification classify(List<RecognizedPage> pages) {
        if (pages.isEmpty()) {
            return UNKNOWN;
        }
        RecognizedPage paper = MarkedPage.of(pages.get(0)).paper();
        Evidence evidence = Evidence.of(paper);
        TypeModel.Guess guess = model.guess(PaperFeatures.of(paper));
        DocumentType candidate = evidence.candidate(guess);
        if (candidate == DocumentType.UNKNOWN || evidence.contradictory()) {
            return UNKNOWN;
        }
        double weighed = model.trust(evidence.features(candidate, guess));
        double likelihood = evidence.tooShort() ? Math.max(weighed, evidence.byRules()) : weighed;
        return likelihood < model.card().threshold() ? UNKNOWN : new Classification(candidate.name(), likelihood);
    }
}
