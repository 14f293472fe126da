package vn.hoso.ocr.classification;

import java.util.Arrays;
import java.util.Optional;
import vn.hoso.ocr.recognition.Line;
import vn.hoso.ocr.recognition.RecognizedPage;

/** Where a paper names its type; what stands under it is its subject. */
public final class DocumentHeading {
    private DocumentHeading() {}

    /** The line that names the type, or empty when there is none. */
    public static Optional<Line> on(RecognizedPage page) {
        return Heading.on(page).map(Heading::line);
    }

    /** Whether the type of that name is one of the 29 of Decree 30/2020. */
    public static boolean isOfDecree30(String type) {
        return Arrays.stream(DocumentType.values())
                .anyMatch(known -> known.name().equals(type) && known.isOfDecree30());
    }
}
