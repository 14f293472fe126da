package vn.hoso.ocr.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what was read among the words of a place. */
final class ReadTokens {

    private ReadTokens() {}

    /** The word of each token, in order, others between them or not; empty when one of them is not there. */
    static Optional<List<WordPlace>> among(List<WordPlace> words, List<String> tokens) {
        var found = new ArrayList<WordPlace>();
        int at = 0;
        for (String token : tokens) {
            while (at < words.size() && !words.get(at).read().is(token)) {
                at++;
            }
            if (at == words.size()) {
                return Optional.empty();
            }
            found.add(words.get(at));
            at++;
        }
        return Optional.of(found);
    }
}
