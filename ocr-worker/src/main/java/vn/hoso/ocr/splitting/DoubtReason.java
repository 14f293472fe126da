package vn.hoso.ocr.splitting;

import org.jspecify.annotations.Nullable;

/** Why a stack is held, in the words a clerk reads. The arguments of each are named in its text. */
enum DoubtReason {
    /** A sheet whose symbols could not be read, or say two things: page. */
    SHEET_UNREADABLE(
            "Trang %d là tờ bìa hoặc tờ ngăn nhưng không đọc được mã. Hồ sơ sau nó chưa rõ là hồ sơ nào.",
            "Page %d is a cover or separator sheet whose code cannot be read. Whose papers follow is not known."),
    /** A serial lacks in a run: serial, sheets of the run, run, first and last page among which it lacks. */
    SHEET_MISSING(
            "Thiếu tờ số %d/%d của lượt in %s giữa trang %d và trang %d: có thể hai hồ sơ đang dính làm một.",
            "Sheet %d of %d of print run %s is missing between pages %d and %d: two dossiers may lie there as one."),
    /** More or fewer pages than declared: sheets declared, pages scanned, sides of each sheet, first and last page. */
    COUNT_DIFFERS(
            "Tờ bìa khai %d tờ nhưng quét được %d trang (mỗi tờ %d mặt), trang %d đến trang %d.",
            "The sheet declares %d sheets of paper but %d pages were scanned (%d a sheet), pages %d to %d."),
    /** Papers lie before the first sheet: last of their pages. */
    NO_SHEET_FIRST(
            "Trước tờ bìa đầu tiên có giấy tờ (trang 1 đến trang %d) chưa rõ thuộc hồ sơ nào.",
            "Papers lie before the first sheet (pages 1 to %d); whose they are is not known.");

    private final String vietnamese;
    private final String english;

    DoubtReason(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    String vietnamese(@Nullable Object... told) {
        return vietnamese.formatted(told);
    }

    String english(@Nullable Object... told) {
        return english.formatted(told);
    }
}
