package vn.hoso.ocr.splitting;

import java.util.List;
import java.util.Optional;
import vn.hoso.contracts.SheetMark;

/**
 * What is known of a page when a stack is split.
 *
 * @param number page of the scan, from 1
 * @param marks texts of the marks that were found on it, each once
 * @param titled whether the title of a sheet was read on it
 * @param aside whether it is set aside: blank, or a person said so
 */
public record StackPage(int number, List<String> marks, boolean titled, boolean aside) {

    /** The mark of a sheet that was read without contradiction. */
    Optional<SheetMark> mark() {
        return marks.size() == 1 ? SheetMark.of(marks.get(0)) : Optional.empty();
    }

    /** Whether a sheet lies here of which nothing can be believed. */
    boolean unreadableSheet() {
        return marks.size() > 1 || (marks.isEmpty() && titled);
    }
}
