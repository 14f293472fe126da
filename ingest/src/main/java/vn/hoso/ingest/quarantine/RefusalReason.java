package vn.hoso.ingest.quarantine;

import org.jspecify.annotations.Nullable;

/**
 * Why a scan was refused. The name of a constant is the stable code of {@code ScanRefused}; the texts say what happened
 * and what to do next.
 */
public enum RefusalReason {
    EMPTY(
            "Tệp không có nội dung (0 byte). Hãy quét lại giấy tờ và gửi lại.",
            "The file is empty (0 bytes). Scan the paper again and send it again."),
    TRUNCATED(
            "Tệp bị thiếu phần cuối, có thể do việc sao chép hoặc quét bị ngắt giữa chừng. Hãy quét hoặc gửi lại tệp đầy đủ.",
            "The end of the file is missing; copying or scanning was probably interrupted. Scan or send the whole file again."),
    DAMAGED(
            "Tệp bị hỏng và không đọc được. Hãy mở thử tệp trên máy, quét lại giấy tờ rồi gửi lại.",
            "The file is damaged and cannot be read. Try to open it yourself, scan the paper again and send it again."),
    ENCRYPTED(
            "Tệp PDF được mã hóa hoặc có mật khẩu. Hãy gỡ mật khẩu và các hạn chế rồi gửi lại.",
            "The PDF is encrypted or protected by a password. Remove the password and the restrictions and send it again."),
    UNSUPPORTED_TYPE(
            "Nội dung tệp không phải là PDF, TIFF, JPEG hoặc PNG. Hãy xuất tệp sang PDF hoặc quét lại giấy tờ.",
            "The content is not PDF, TIFF, JPEG or PNG. Export the file as PDF or scan the paper again."),
    UNSUPPORTED_COMPRESSION(
            "Ảnh TIFF dùng kiểu nén không được hỗ trợ. Hãy đặt máy quét dùng nén G4, LZW hoặc JPEG rồi quét lại.",
            "The TIFF uses a compression that is not supported. Set the scanner to G4, LZW or JPEG and scan again."),
    TOO_MANY_BYTES(
            "Tệp lớn hơn dung lượng cho phép. Hãy chia thành nhiều tệp hoặc giảm độ phân giải (không dưới 200 dpi).",
            "The file is larger than allowed. Split it into several files or lower the resolution (not under 200 dpi)."),
    TOO_MANY_PAGES(
            "Tệp có nhiều trang hơn mức cho phép. Hãy chia thành nhiều tệp rồi gửi lại.",
            "The file has more pages than allowed. Split it into several files and send them again."),
    TOO_MANY_PIXELS(
            "Có trang với kích thước ảnh lớn hơn mức cho phép. Hãy quét lại trang đó với độ phân giải 200–300 dpi.",
            "A page is larger in pixels than allowed. Scan that page again at 200 to 300 dpi."),
    DECOMPRESSION_BOMB(
            "Dữ liệu nén trong tệp bung ra lớn bất thường, có thể là tệp độc hại. Hãy quét lại từ bản giấy và báo cho bộ phận kỹ thuật.",
            "The compressed data grows abnormally when unpacked; the file may be malicious. Scan the paper again and tell the technical staff."),
    NO_PAGES(
            "Tệp không có trang nào. Hãy quét lại giấy tờ và gửi lại.",
            "The file has no pages. Scan the paper again and send it again."),
    PASSES_DIFFER(
            "Hai lượt quét của một chồng giấy không khớp nhau, có thể máy kéo hai tờ một lúc. Hãy quét lại cả hai lượt, hoặc bấm Thử lại để nhận mỗi lượt như một bản quét riêng.",
            "The two passes of a stack do not fit; the feeder may have taken two sheets at once. Scan both passes again, or try again to have each taken as a scan of its own."),
    PASS_ALONE(
            "Mới có một lượt quét của chồng giấy, hoặc nhiều lượt đến cùng lúc nên không rõ lượt nào đi với nhau. Hãy quét lại cả hai lượt, hoặc bấm Thử lại để nhận lượt này như một bản quét riêng.",
            "Only one pass of a stack has come, or several came at once and cannot be told apart. Scan both passes again, or try again to have this one taken as a scan of its own."),
    UNKNOWN_AGENCY(
            "Mã định danh cơ quan trong đường dẫn không đúng dạng của Quyết định 20/2020/QĐ-TTg, ví dụ H15.50.05. Hãy kiểm tra mã cơ quan rồi gửi lại.",
            "The agency code in the object key is not of the form of Decision 20/2020/QĐ-TTg, for example H15.50.05. Check the code and send again."),
    BAD_KEY(
            "Đường dẫn của tệp không đúng dạng <mã cơ quan>/<quầy>/[<mã hồ sơ>/]<tệp>. Hãy gửi lại đúng thư mục.",
            "The object key is not of the form <agency>/<counter>/[<dossier>/]<file>. Send the file again to the right folder.");

    private final String vietnamese;
    private final String english;

    RefusalReason(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** What happened and what to do next, in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** What happened and what to do next, in English. */
    public String english() {
        return english;
    }

    /** The same, with how many pages two passes have when that is what does not fit. */
    public String vietnamese(@Nullable PassCounts counts) {
        return counts == null ? vietnamese : counts.vietnamese() + " " + vietnamese;
    }

    /** The same, with how many pages two passes have when that is what does not fit. */
    public String english(@Nullable PassCounts counts) {
        return counts == null ? english : counts.english() + " " + english;
    }

    /** Whether a file that is still being written looks like this: a hot folder waits a while before believing it. */
    public boolean mayStillBeWritten() {
        return this == EMPTY || this == TRUNCATED || this == DAMAGED || this == UNSUPPORTED_TYPE;
    }
}
