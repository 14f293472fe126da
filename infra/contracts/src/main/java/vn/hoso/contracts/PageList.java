package vn.hoso.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of a scan as people write them, {@code 1-3,5,8-9}: short even where every second page is left out.
 *
 * @param pages pages of the scan, from 1, each once, in the order in which they are to be read; at least one
 */
public record PageList(List<Integer> pages) {

    private static final Pattern RUN = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    /** Refuses what is no list of pages. */
    public PageList {
        if (pages.isEmpty()
                || pages.stream().anyMatch(page -> page < 1)
                || pages.stream().distinct().count() < pages.size()) {
            throw new IllegalArgumentException("Pages are counted from 1, each once, and there is one: " + pages);
        }
        pages = List.copyOf(pages);
    }

    /**
     * Reads a list.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static PageList of(String text) {
        var pages = new ArrayList<Integer>();
        for (String run : text.split(",", -1)) {
            Matcher matcher = RUN.matcher(run);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("No list of pages: " + text);
            }
            int first = Integer.parseInt(matcher.group(1));
            int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
            if (last < first) {
                throw new IllegalArgumentException("A run of pages goes up: " + run);
            }
            for (int page = first; page <= last; page++) {
                pages.add(page);
            }
        }
        return new PageList(pages);
    }

    /** The pages from one to another, both included. */
    public static PageList range(int first, int last) {
        return of(first + "-" + last);
    }

    /** The list as text: runs of pages, parted by commas. */
    public String text() {
        var text = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            int from = i;
            while (i + 1 < pages.size() && pages.get(i + 1) == pages.get(i) + 1) {
                i++;
            }
            text.append(text.isEmpty() ? "" : ",").append(pages.get(from));
            if (i > from) {
                text.append('-').append(pages.get(i));
            }
        }
        return text.toString();
    }
}
