package vn.hoso.indexer.reading;

/**
 * A word on a page that is shown.
 *
 * @param word the word and its place
 * @param doubtful whether it was read with too little confidence to be trusted
 * @param hit whether it is what was searched for
 */
public record ShownWord(ReadWord word, boolean doubtful, boolean hit) {

    /** The CSS classes of the word and of its box. */
    public String marks() {
        return (doubtful ? "doubt" : "") + (doubtful && hit ? " " : "") + (hit ? "hit" : "");
    }
}
