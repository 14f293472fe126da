package vn.hoso.indexer.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as people see it: the image with boxes over it, and the text beside it.
 *
 * @param scan SHA-256 of the scan, 64 lower-case hexadecimal digits
 * @param ordinal which of the document's pages it is, from 1
 * @param pages the document's pages in the scan, in reading order
 * @param lines the words by line
 */
public record ShownPage(String scan, int ordinal, List<Integer> pages, List<List<ShownWord>> lines) {

    /** Page of the scan, from 1. */
    public int page() {
        return pages.get(ordinal - 1);
    }

    /** The page before it, or null on the first. */
    public @Nullable Integer previous() {
        return ordinal > 1 ? pages.get(ordinal - 2) : null;
    }

    /** The page after it, or null on the last. */
    public @Nullable Integer next() {
        return ordinal < pages.size() ? pages.get(ordinal) : null;
    }

    /** Address of the page image. */
    public String image() {
        return "/pages/" + scan + "/" + page() + ".jpg";
    }

    /** Words that carry a mark, and so a box on the image. */
    public List<ShownWord> marked() {
        return lines.stream()
                .flatMap(List::stream)
                .filter(word -> word.doubtful() || word.hit())
                .toList();
    }

    /** How many words of the page are doubtful. */
    public long doubtful() {
        return lines.stream().flatMap(List::stream).filter(ShownWord::doubtful).count();
    }

    /** How many words of the page were searched for. */
    public long hits() {
        return lines.stream().flatMap(List::stream).filter(ShownWord::hit).count();
    }

    /** How many words the page has. */
    public long words() {
        return lines.stream().mapToLong(List::size).sum();
    }
}
