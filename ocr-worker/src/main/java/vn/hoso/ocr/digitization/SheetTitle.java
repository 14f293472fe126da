package vn.hoso.ocr.digitization;

import java.util.Arrays;
import java.util.List;
import vn.hoso.contracts.SheetMark;
import vn.hoso.ocr.recognition.Folded;
import vn.hoso.ocr.recognition.RecognizedPage;

/** The printed title of a cover or separator sheet: what is left of one whose symbols are lost. */
final class SheetTitle {

    private static final List<String> TITLES = Arrays.stream(SheetMark.Kind.values())
            .map(kind -> Folded.letters(kind.title()))
            .toList();

    /** It stands at the top, below at most an address that a fax machine adds. */
    private static final int LINES = 4;

    private static final int MISREAD_LETTERS = 1;

    private SheetTitle() {}

    static boolean isOn(RecognizedPage page) {
        return page.lines().stream()
                .limit(LINES)
                .map(line -> Folded.letters(line.text()))
                .anyMatch(line -> TITLES.stream().anyMatch(title -> Folded.distance(line, title) <= MISREAD_LETTERS));
    }
}
