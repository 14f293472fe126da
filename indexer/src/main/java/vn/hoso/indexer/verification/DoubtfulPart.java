package vn.hoso.indexer.verification;

import java.util.List;

/**
 * A doubtful part of what stands in a field's box, so that a correction begins there and not at the first letter.
 *
 * @param from position of its first character, from 0
 * @param to position after its last
 * @param others what else may stand there, the likeliest first, each chosen by its digit; nine at most
 */
record DoubtfulPart(int from, int to, List<String> others) {

    /** As the page carries it: {@code 3-7}. */
    @Override
    public String toString() {
        return from + "-" + to;
    }
}
