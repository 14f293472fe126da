package vn.hoso.indexer.reading;

import java.util.List;

/**
 * A page as people see it: the image with boxes over it, and the text beside it.
 *
 * @param scan SHA-256 of the scan, 64 lower-case hexadecimal digits
 * @param page page of the scan, from 1
 * @param first first page that can be turned to
 * @param last last page that can be turned to
 * @param lines the words by line
 */
public record ShownPage(String scan, int page, int first, int last, List<List<ShownWord>> lines) {

    /** Address of the page image. */
    public String image() {
        return "/pages/" + scan + "/" + page + ".jpg";
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
