package vn.hoso.ocr.recognition;

/** The recogniser's own library does not understand a picture; Java may. */
final class UndecodedPictureException extends UnreadablePageException {

    UndecodedPictureException(String message) {
        super(message, null);
    }
}
