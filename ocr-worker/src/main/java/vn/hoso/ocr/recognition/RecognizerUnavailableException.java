package vn.hoso.ocr.recognition;

import org.jspecify.annotations.Nullable;

/** Recognition cannot run on this machine now, whatever the page: no page and no scan is to blame for it. */
public class RecognizerUnavailableException extends RuntimeException {

    /** Says what is missing. */
    public RecognizerUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
