package vn.hoso.ocr.classification;

import java.util.List;

/**
 * What a model did on papers that it was not trained on.
 *
 * @param known papers of a known type
 * @param right of these, how many were given their type
 * @param wrong papers, of any kind, that were given a type that is not theirs
 * @param unknown papers of no known type
 * @param calledUnknown of these, how many were given none
 * @param calibrationError mean distance of likelihood and share right, over ten steps of likelihood (ECE), 0 to 1
 */
record ModelTrial(int known, int right, int wrong, int unknown, int calledUnknown, double calibrationError) {

    static ModelTrial of(ClassifyDocument classify, List<LabelledPaper> papers) {
        int known = 0;
        int right = 0;
        int wrong = 0;
        int unknown = 0;
        int calledUnknown = 0;
        int[] given = new int[10];
        int[] correct = new int[10];
        double[] likelihood = new double[10];
        for (LabelledPaper paper : papers) {
            Classification answer = classify.classify(List.of(paper.page()));
            boolean none = answer.type().equals(DocumentType.UNKNOWN.name());
            boolean same = answer.type().equals(paper.type());
            if (paper.isKnown()) {
                known++;
                right += same ? 1 : 0;
            } else {
                unknown++;
                calledUnknown += none ? 1 : 0;
            }
            if (!none) {
                wrong += same ? 0 : 1;
                int step = Math.min(9, (int) (answer.likelihood() * 10));
                given[step]++;
                correct[step] += same ? 1 : 0;
                likelihood[step] += answer.likelihood();
            }
        }
        double error = 0;
        int all = 0;
        for (int step = 0; step < 10; step++) {
            error += Math.abs(likelihood[step] - correct[step]);
            all += given[step];
        }
        return new ModelTrial(known, right, wrong, unknown, calledUnknown, all == 0 ? 0 : error / all);
    }

    /** Whether a model with this trial may not take the place of one with the other. */
    boolean worseThan(ModelTrial other) {
        return wrong > other.wrong || right < other.right || calledUnknown < other.calledUnknown;
    }
}
