package vn.hoso.indexer.dossier;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param rows what is on this page
 * @param page number of the page, from 1
 * @param size rows of a full page, 1 or more
 * @param total rows on all pages
 * @param <T> what is listed
 */
public record Listing<T>(List<T> rows, int page, int size, long total) {

    /** Rows of a page where nothing else is asked for. */
    public static final int PAGE = 50;

    /** Number of pages, 1 or more. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Whether a page follows. */
    public boolean hasNext() {
        return page < pages();
    }

    /** Rows before this page, for an SQL offset. */
    public static long offset(int page, int size) {
        return (long) (Math.max(1, page) - 1) * size;
    }
}
