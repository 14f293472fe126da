package vn.hoso.indexer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.DocumentDigitized;

/** Prepares one page of a document for the eye: which words are in doubt, which are hits. */
@Component
public class ShowPage {

    private static final Logger log = LoggerFactory.getLogger(ShowPage.class);

    /** The threshold of the releases whose messages did not tell it. */
    private static final double DOUBT_NOT_TOLD = 0.75;

    private final Readings readings;

    ShowPage(Readings readings) {
        this.readings = readings;
    }

    /**
     * Shows a page with its doubtful words marked.
     *
     * @param page page of the scan, from 1; the nearest page of the document is shown when it is none of its own
     */
    public ShownPage show(DocumentDigitized document, int page) {
        return show(document, page, words -> Set.of());
    }

    /**
     * Shows a page with its doubtful words and its hits marked.
     *
     * @param hits gives the positions of the hits among the words of the page, from 0
     */
    public ShownPage show(DocumentDigitized document, int page, Function<List<ReadWord>, Set<Integer>> hits) {
        List<Integer> pages = document.pageNumbers();
        int shown = pages.stream()
                .min(Comparator.comparingInt(own -> Math.abs(own - page)))
                .orElseThrow();
        int ordinal = pages.indexOf(shown) + 1;
        return new ShownPage(document.scan(), ordinal, pages, lines(document, ordinal, hits));
    }

    /** Without its text the page image is still worth seeing, so an ALTO file that is lost or broken is only logged. */
    private List<List<ShownWord>> lines(
            DocumentDigitized document, int ordinal, Function<List<ReadWord>, Set<Integer>> hits) {
        double doubtBelow = Objects.requireNonNullElse(document.doubtBelow(), DOUBT_NOT_TOLD);
        try {
            return readings.page(document.alto().bucket(), document.alto().key(), ordinal)
                    .map(read -> marked(read, hits.apply(read.words()), doubtBelow))
                    .orElse(List.of());
        } catch (UnreadableAltoException e) {
            log.warn("A page is shown without its text: {}", e.getMessage());
            return List.of();
        }
    }

    private List<List<ShownWord>> marked(ReadPage page, Set<Integer> hits, double doubtBelow) {
        var lines = new ArrayList<List<ShownWord>>();
        int position = 0;
        for (List<ReadWord> line : page.lines()) {
            var shown = new ArrayList<ShownWord>();
            for (ReadWord word : line) {
                shown.add(new ShownWord(word, word.confidence() < doubtBelow, hits.contains(position)));
                position++;
            }
            lines.add(List.copyOf(shown));
        }
        return List.copyOf(lines);
    }
}
