package vn.hoso.ocr.digitization;

/** A page failed so often that its scan is refused. */
class PageGivenUpException extends RuntimeException {

    private final int page;

    PageGivenUpException(int page) {
        super("Page " + page + " is given up");
        this.page = page;
    }

    int page() {
        return page;
    }
}
