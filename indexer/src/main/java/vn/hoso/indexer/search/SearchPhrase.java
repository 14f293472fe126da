package vn.hoso.indexer.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was typed into the search box, as keys.
 *
 * @param folded keys without diacritics, in order
 * @param exact keys with diacritics, in order
 */
record SearchPhrase(List<String> folded, List<String> exact) {

    /** More words than a person types; the rest is left out so that no query can be made slow. */
    private static final int MOST_WORDS = 16;

    static SearchPhrase of(String typed) {
        List<FoldedText.Token> tokens =
                FoldedText.tokens(typed).stream().limit(MOST_WORDS).toList();
        return new SearchPhrase(
                tokens.stream().map(FoldedText.Token::folded).toList(),
                tokens.stream().map(FoldedText.Token::exact).toList());
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    /** Whether diacritics were typed, so that pages written just so deserve to come first. */
    boolean hasDiacritics() {
        return !folded.equals(exact);
    }

    /**
     * Positions of the words to mark, from 0: those of the whole phrase where it stands, each word where it does not.
     *
     * @param keys folded keys of the text's words, in order
     */
    Set<Integer> hits(List<String> keys) {
        var whole = new HashSet<Integer>();
        for (int start = 0; !isEmpty() && start + folded.size() <= keys.size(); start++) {
            if (keys.subList(start, start + folded.size()).equals(folded)) {
                for (int i = 0; i < folded.size(); i++) {
                    whole.add(start + i);
                }
            }
        }
        if (!whole.isEmpty()) {
            return whole;
        }
        var single = new HashSet<Integer>();
        for (int i = 0; i < keys.size(); i++) {
            if (folded.contains(keys.get(i))) {
                single.add(i);
            }
        }
        return single;
    }
}
