package vn.hoso.ocr.correction;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that differ between what was read and what stands there.
 *
 * @param from first of the words read, from 0
 * @param to after the last of them; later than {@code from}
 * @param written what stands in their place; none when they stand nowhere
 */
record Change(int from, int to, List<String> written) {

    /** The changes in their order: word by word where there are as many, else all between the first and the last. */
    static List<Change> between(List<String> read, List<String> written) {
        if (read.size() == written.size()) {
            return wordByWord(read, written);
        }
        int shorter = Math.min(read.size(), written.size());
        int before = 0;
        while (before < shorter && read.get(before).equals(written.get(before))) {
            before++;
        }
        int after = 0;
        while (after < shorter - before
                && read.get(read.size() - 1 - after).equals(written.get(written.size() - 1 - after))) {
            after++;
        }
        if (before + after == read.size()) {
            // Words were lost: those that came take the place of their neighbour, which is among them.
            if (before > 0) {
                before--;
            } else {
                after--;
            }
        }
        return List.of(new Change(before, read.size() - after, written.subList(before, written.size() - after)));
    }

    private static List<Change> wordByWord(List<String> read, List<String> written) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < read.size(); i++) {
            if (!read.get(i).equals(written.get(i))) {
                changes.add(new Change(i, i + 1, List.of(written.get(i))));
            }
        }
        return changes;
    }
}
