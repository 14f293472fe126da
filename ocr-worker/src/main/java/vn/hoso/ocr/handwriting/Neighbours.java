package vn.hoso.ocr.handwriting;

import java.util.Optional;
import vn.hoso.contracts.DocumentDigitized.Place;
import vn.hoso.ocr.recognition.RecognizedPage;

/**
 * The place of a number or date whose own words were not read: number and date stand level with each other, under the
 * issuer and under the motto (Decree 30/2020, appendix I).
 */
final class Neighbours {

    private static final double LEFT = 0.1;
    private static final double MIDDLE = 0.5;
    private static final double RIGHT = 0.95;
    private static final double SLACK = 0.008;

    private Neighbours() {}

    static Optional<Place> place(String name, RecognizedPage page) {
        double slack = SLACK * page.heightPx();
        double width = page.widthPx();
        Optional<Box> beside = name.equals("number")
                ? DatePlace.on(page)
                        .map(DatePlace::shown)
                        .map(date -> new Box(
                                LEFT * width,
                                date.top() - slack,
                                Math.min(MIDDLE * width, date.left()),
                                date.bottom() + slack))
                : NumberPlace.on(page)
                        .map(NumberPlace::shown)
                        .map(number -> new Box(
                                Math.max(MIDDLE * width, number.right()),
                                number.top() - slack,
                                RIGHT * width,
                                number.bottom() + slack));
        return beside.map(box -> box.on(page));
    }
}
