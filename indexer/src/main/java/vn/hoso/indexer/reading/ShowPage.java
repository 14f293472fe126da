package vn.hoso.indexer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Prepares one page of a document for the eye: which words are in doubt, which are hits. */
@Component
public class ShowPage {

    private static final Logger log = LoggerFactory.getLogger(ShowPage.class);

    private final Readings readings;
    private final double doubtBelow;

    ShowPage(Readings readings, ReadingSettings settings) {
        this.readings = readings;
        this.doubtBelow = settings.doubtBelow();
    }

    /**
     * Shows a page with its doubtful words marked.
     *
     * @param page page of the scan, from 1, moved into the document when it lies outside
     */
    public ShownPage show(String scan, String bucket, String altoKey, int first, int last, int page) {
        return show(scan, bucket, altoKey, first, last, page, words -> Set.of());
    }

    /**
     * Shows a page with its doubtful words and its hits marked.
     *
     * @param hits gives the positions of the hits among the words of the page, from 0
     */
    public ShownPage show(
            String scan,
            String bucket,
            String altoKey,
            int first,
            int last,
            int page,
            Function<List<ReadWord>, Set<Integer>> hits) {
        int shown = Math.max(first, Math.min(last, page));
        return new ShownPage(scan, shown, first, last, lines(bucket, altoKey, shown - first + 1, hits));
    }

    /** Without its text the page image is still worth seeing, so an ALTO file that is lost or broken is only logged. */
    private List<List<ShownWord>> lines(
            String bucket, String altoKey, int ordinal, Function<List<ReadWord>, Set<Integer>> hits) {
        try {
            return readings.page(bucket, altoKey, ordinal)
                    .map(read -> marked(read, hits.apply(read.words())))
                    .orElse(List.of());
        } catch (UnreadableAltoException e) {
            log.warn("A page is shown without its text: {}", e.getMessage());
            return List.of();
        }
    }

    private List<List<ShownWord>> marked(ReadPage page, Set<Integer> hits) {
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
