package vn.hoso.indexer.reception;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk says of the papers in hand.
 *
 * @param applicant who brought them, NFC, 1 to 200 characters
 * @param sheets sheets of paper of each component, in the register's order, 0 to 9999; null where not counted. One more
 *     stands for further papers
 * @param separators whether a separator sheet is to lie before each component
 */
record Declaration(String applicant, List<@Nullable Integer> sheets, boolean separators) {

    private static final int LONGEST = 200;

    /**
     * Tidies the name; a last count that was left open is no paper.
     *
     * @throws IllegalArgumentException when there is no name, or a count that no hand could carry
     */
    Declaration {
        applicant = Normalizer.normalize(applicant, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ")
                .strip();
        if (applicant.isEmpty() || applicant.length() > LONGEST) {
            throw new IllegalArgumentException("An applicant has a name of 1 to " + LONGEST + " characters");
        }
        var counts = new ArrayList<>(sheets);
        if (!counts.isEmpty() && counts.get(counts.size() - 1) == null) {
            counts.remove(counts.size() - 1);
        }
        if (counts.stream().anyMatch(count -> count != null && (count < 0 || count > 9999))) {
            throw new IllegalArgumentException("A component has 0 to 9999 sheets of paper, not " + counts);
        }
        sheets = Collections.unmodifiableList(counts);
    }
}
