package vn.hoso.ocr.announcement;

/** Why the ocr-worker gives up on a scan, in the words a clerk reads. */
public enum RefusalReason {
    /** One page could not be read after the bounded number of tries. */
    PAGE_UNREADABLE(
            "Không đọc được trang %1$d của tệp “%2$s” sau nhiều lần thử. Hãy quét lại trang này rồi nộp lại hồ sơ,"
                    + " hoặc bấm thử lại.",
            "Page %1$d of “%2$s” could not be read after several tries. Scan that page again and drop the file"
                    + " again, or press retry."),
    /** Nothing lies behind the sheets of the stack. */
    ONLY_SHEETS(
            "Tệp “%2$s” chỉ có tờ bìa hoặc tờ ngăn, không có giấy tờ nào. Hãy đặt tờ bìa lên trên giấy tờ rồi quét lại.",
            "“%2$s” holds cover or separator sheets alone. Lay them on the papers and scan again."),
    /** The pages were read, but no document could be made of them. */
    PROCESSING_FAILED(
            "Không tạo được văn bản số hóa từ tệp “%2$s”. Hãy bấm thử lại; nếu vẫn lỗi, hãy báo cho người quản trị.",
            "No digitized document could be made of “%2$s”. Press retry; if it fails again, tell the operator.");

    private final String vietnamese;
    private final String english;

    RefusalReason(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String vietnamese(int page, String fileName) {
        return vietnamese.formatted(page, fileName);
    }

    String english(int page, String fileName) {
        return english.formatted(page, fileName);
    }
}
