package vn.hoso.ocr.digitization;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import vn.hoso.ocr.recognition.RecognizedPage;

/** The pages of one document, fetched when they are looked at; one is held, so memory does not grow with the pages. */
final class DocumentPages extends AbstractList<RecognizedPage> implements RandomAccess {

    private final String scan;
    private final List<Integer> pages;
    private final PageResults results;
    private @Nullable RecognizedPage held;

    DocumentPages(String scan, List<Integer> pages, PageResults results) {
        this.scan = scan;
        this.pages = pages;
        this.results = results;
    }

    @Override
    public RecognizedPage get(int index) {
        int page = pages.get(index);
        RecognizedPage found = held;
        if (found == null || found.number() != page) {
            found = results.read(scan, page);
            held = found;
        }
        return found;
    }

    @Override
    public int size() {
        return pages.size();
    }

    // The same pages are the same list, whoever holds them.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentPages same && same.scan.equals(scan) && same.pages.equals(pages);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scan, pages);
    }
}
