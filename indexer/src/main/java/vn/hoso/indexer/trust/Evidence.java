package vn.hoso.indexer.trust;

import java.util.Map;
import java.util.Optional;
import vn.hoso.indexer.sampling.SampledShare;

/**
 * What was found of a field of a document type by looking at the paper, by how surely it was read. It is made of all
 * readings that were doubtful when an officer settled them, and of second looks at what passed. What an officer put right
 * unasked is not in it, for nobody puts right what is right.
 *
 * @param field of which type and name
 * @param steps how many were wrong, by twentieths of confidence: 0 (below 0.05) to 19 (0.95 and more)
 */
record Evidence(Field field, Map<Integer, SampledShare> steps) {

    /** Steps of confidence between which a threshold may lie; finer ones would be chosen by accident. */
    static final int STEPS = 20;

    Evidence {
        steps = Map.copyOf(steps);
    }

    /** Of all that was looked at, what was wrong. */
    public SampledShare whole() {
        return from(0);
    }

    /**
     * Of what was read at least so surely, what was wrong.
     *
     * @param confidence 0 to 1, a whole number of twentieths
     */
    SampledShare from(double confidence) {
        long step = Math.round(confidence * STEPS);
        return steps.entrySet().stream()
                .filter(one -> one.getKey() >= step)
                .map(Map.Entry::getValue)
                .reduce(new SampledShare(0, 0), Evidence::together);
    }

    /**
     * The least confidence from which values may pass: enough of them were looked at, and with a confidence of 95 % no
     * larger share of them is wrong than is accepted. Below what was looked at nothing is known, and nothing passes.
     *
     * @return empty when each is to be looked at
     */
    Optional<Double> passesFrom(TrustSettings settings) {
        return steps.keySet().stream()
                .sorted()
                .map(step -> (double) step / STEPS)
                .filter(confidence -> supports(confidence, settings))
                .findFirst();
    }

    /** Whether values that were read at least so surely may pass. */
    boolean supports(double confidence, TrustSettings settings) {
        SampledShare wrong = from(confidence);
        return steps.keySet().stream().anyMatch(step -> (double) step / STEPS == confidence)
                && wrong.of() >= settings.leastCases()
                && wrong.interval().high() <= settings.acceptedError();
    }

    private static SampledShare together(SampledShare one, SampledShare other) {
        return new SampledShare(one.found() + other.found(), one.of() + other.of());
    }
}
