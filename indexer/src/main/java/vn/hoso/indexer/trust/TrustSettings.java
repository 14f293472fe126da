package vn.hoso.indexer.trust;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code hoso.trust}.
 *
 * @param acceptedError the share of wrong values among those that pass without a look that is accepted, above 0 and below 1
 * @param leastCases how many readings must have been looked at before any of their kind passes by a decision, 1 or more
 * @param sample how many values of a lot are drawn for the second look unless somebody says otherwise, 1 or more
 * @param trueForEachPlanted how many of them come on each known error that is planted, 1 or more
 * @param leastCaught the share of planted errors that must be found for a lot to hold, 0 to 1
 */
@ConfigurationProperties("hoso.trust")
record TrustSettings(
        @DefaultValue("0.01") double acceptedError,
        @DefaultValue("300") int leastCases,
        @DefaultValue("400") int sample,
        @DefaultValue("20") int trueForEachPlanted,
        @DefaultValue("0.9") double leastCaught) {

    TrustSettings {
        if (!(acceptedError > 0 && acceptedError < 1)
                || leastCases < 1
                || sample < 1
                || trueForEachPlanted < 1
                || !(leastCaught >= 0 && leastCaught <= 1)) {
            throw new IllegalArgumentException("hoso.trust: %s, %d, %d, %d, %s are not all within their ranges"
                    .formatted(acceptedError, leastCases, sample, trueForEachPlanted, leastCaught));
        }
    }
}
