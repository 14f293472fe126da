package vn.hoso.ocr.recognition;

import org.jspecify.annotations.Nullable;

/** One try to read one page failed, by a fault of the page or of the recogniser; another try may succeed. */
public class UnreadablePageException extends RuntimeException {

    /** Says what happened to which page. */
    public UnreadablePageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
