package vn.hoso.ocr.digitization;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import vn.hoso.ocr.recognition.RecognizedPage;
import vn.hoso.ocr.splitting.PageRange;

/** The pages of one document, fetched when they are looked at; one is held, so memory does not grow with the pages. */
final class DocumentPages extends AbstractList<RecognizedPage> implements RandomAccess {

    private final String scan;
    private final PageRange range;
    private final PageResults results;
    private @Nullable RecognizedPage held;

    DocumentPages(String scan, PageRange range, PageResults results) {
        this.scan = scan;
        this.range = range;
        this.results = results;
    }

    @Override
    public RecognizedPage get(int index) {
        Objects.checkIndex(index, size());
        int page = range.first() + index;
        RecognizedPage found = held;
        if (found == null || found.number() != page) {
            found = results.read(scan, page);
            held = found;
        }
        return found;
    }

    @Override
    public int size() {
        return range.last() - range.first() + 1;
    }

    // The same pages are the same list, whoever holds them.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentPages pages && pages.scan.equals(scan) && pages.range.equals(range);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scan, range);
    }
}
