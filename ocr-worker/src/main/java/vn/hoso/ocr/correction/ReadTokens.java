package vn.hoso.ocr.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds what was read among the words of a place. */
final class ReadTokens {

    private ReadTokens() {}

    /**
     * The word of each token, in order; where they are there more than once those with the fewest others between them.
     * Empty when one of them is not there.
     */
    static Optional<List<WordPlace>> among(List<WordPlace> words, List<String> tokens) {
        return IntStream.range(0, words.size())
                .filter(from -> words.get(from).read().is(tokens.get(0)))
                .mapToObj(from -> from(words, from, tokens))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(at -> at.get(at.size() - 1) - at.get(0)))
                .map(at -> at.stream().map(words::get).toList());
    }

    private static Optional<List<Integer>> from(List<WordPlace> words, int first, List<String> tokens) {
        var found = new ArrayList<Integer>();
        int at = first;
        for (String token : tokens) {
            while (at < words.size() && !words.get(at).read().is(token)) {
                at++;
            }
            if (at == words.size()) {
                return Optional.empty();
            }
            found.add(at++);
        }
        return Optional.of(found);
    }
}
