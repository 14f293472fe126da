package vn.hoso.indexer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The part of a page's text around the first hit, cut into marked and plain pieces.
 *
 * @param pieces pieces in order; together they are the excerpt
 */
record Excerpt(List<Piece> pieces) {

    private static final int WORDS_BEFORE = 12;
    private static final int WORDS_IN_ALL = 44;

    /**
     * A piece of text.
     *
     * @param text the text as it was recognised
     * @param hit whether it was searched for
     */
    record Piece(String text, boolean hit) {}

    static Excerpt of(String text, SearchPhrase phrase) {
        List<FoldedText.Token> tokens = FoldedText.tokens(text);
        if (tokens.isEmpty()) {
            return new Excerpt(List.of());
        }
        Set<Integer> hits =
                phrase.hits(tokens.stream().map(FoldedText.Token::folded).toList());
        int firstHit = hits.stream().mapToInt(Integer::intValue).min().orElse(0);
        int from = Math.max(0, firstHit - WORDS_BEFORE);
        int to = Math.min(tokens.size(), from + WORDS_IN_ALL);
        var pieces = new ArrayList<Piece>();
        int written = tokens.get(from).start();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        for (int i = from; i < to; i++) {
            if (hits.contains(i)) {
                FoldedText.Token token = tokens.get(i);
                plain(pieces, text.substring(written, token.start()));
                pieces.add(new Piece(text.substring(token.start(), token.end()), true));
                written = token.end();
            }
        }
        plain(pieces, text.substring(written, tokens.get(to - 1).end()));
        if (to < tokens.size()) {
            pieces.add(new Piece(" …", false));
        }
        return new Excerpt(List.copyOf(pieces));
    }

    private static void plain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false));
        }
    }
}
