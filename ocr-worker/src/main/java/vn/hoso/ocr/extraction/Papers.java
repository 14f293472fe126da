package vn.hoso.ocr.extraction;

import java.util.AbstractList;
import java.util.List;
import vn.hoso.ocr.layout.MarkedPage;
import vn.hoso.ocr.recognition.RecognizedPage;

/** The pages of a document without the marks others put on them, each made when it is looked at. */
final class Papers extends AbstractList<RecognizedPage> {
    private final List<RecognizedPage> pages;
    private final RecognizedPage first;

    Papers(List<RecognizedPage> pages, RecognizedPage first) {
        this.pages = pages;
        this.first = first;
    }

    @Override
    public RecognizedPage get(int index) {
        return index == 0 ? first : MarkedPage.of(pages.get(index)).paper();
    }

    @Override
    public int size() {
        return pages.size();
    }
}
