package vn.hoso.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The scans shipped with the product: papers of five agencies, in each format that office scanners give. */
public final class SampleLibrary {
    /** The list of the scans, beside them: file, agency, counter, dossier (empty: the code is read on the page). */
    public static final String LIST = "samples.csv";

    private static final String DAK_LAK = "H15.50.05";

    private SampleLibrary() {}

    /**
     * One scan of the library.
     *
     * @param file name of the file
     * @param agency code of the agency whose counter scans it
     * @param counter counter at which it is scanned
     * @param dossier dossier it is dropped under, or empty when only the page tells
     * @param paper what stands on it
     */
    public record Sample(String file, String agency, String counter, String dossier, SamplePaper paper) {
        private void writeTo(Path folder) throws IOException {
            Path to = folder.resolve(file);
            switch (file.substring(file.lastIndexOf('.') + 1)) {
                case "tif" -> paper.writeTiff(to);
                case "jpg" -> paper.writeJpeg(to);
                case "png" -> paper.writePng(to);
                default -> {
                    if (paper.noise().equals(ScannerNoise.NONE)) {
                        paper.writeBornDigitalPdf(to);
                    } else {
                        paper.writePdf(to);
                    }
                }
            }
        }
    }

    /** Writes every scan and the list into the folder, which is made when missing. */
    public static void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> rows = new ArrayList<>(List.of("file,agency,counter,dossier"));
        for (Sample sample : samples()) {
            sample.writeTo(folder);
            rows.add(String.join(",", sample.file(), sample.agency(), sample.counter(), sample.dossier()));
        }
        Files.write(folder.resolve(LIST), rows, StandardCharsets.UTF_8);
    }

    /** Writes the library into the folder named by the first argument. */
    public static void main(String[] folder) throws IOException {
        writeTo(Path.of(folder[0]));
    }

    /** The scans, in the order in which they are dropped. */
    public static List<Sample> samples() {
        return List.of(
                new Sample("01-to-khai-khai-sinh.pdf", DAK_LAK, "1", DAK_LAK + "-261008-0001", birthDeclaration()),
                new Sample("02-quyet-dinh.pdf", DAK_LAK, "2", DAK_LAK + "-261008-0002", decision()),
                new Sample("03-don-de-nghi.jpg", DAK_LAK, "1", "", application(DAK_LAK + "-261009-0003")),
                new Sample("04-giay-xac-nhan.tif", DAK_LAK, "1", DAK_LAK + "-261009-0004", confirmation()),
                new Sample("05-cong-van.pdf", "H26.10", "3", "H26.10-261012-0005", officialLetter()),
                new Sample("06-thong-bao.tif", "H29.20", "1", "H29.20-261012-0006", notice()),
                new Sample("07-to-trinh.jpg", "H26.10", "3", "H26.10-261013-0007", submission()),
                new Sample("08-giay-moi.png", "H48.12", "1", "H48.12-261013-0008", invitation()),
                new Sample("09-bao-cao.pdf", "G15.02", "1", "G15.02-261014-0009", report()),
                new Sample("10-ke-hoach.pdf", "G15.02", "1", "G15.02-261014-0010", plan()),
                new Sample("11-chi-thi.pdf", "H48.12", "2", "H48.12-261015-0011", directive()),
                new Sample("12-bien-ban.pdf", "H29.20", "1", "", minutes("H29.20-261015-0012")));
    }

    private static SamplePaper birthDeclaration() {
        return SamplePaper.form("TO_KHAI", "TỜ KHAI ĐĂNG KÝ KHAI SINH")
                .addressee("Ủy ban nhân dân phường Tân Lập")
                .body(
                        "Họ, chữ đệm, tên người yêu cầu: Trần Thị Hòa",
                        "Nơi cư trú: tổ dân phố 4, phường Tân Lập, tỉnh Đắk Lắk",
                        "Quan hệ với người được khai sinh: mẹ đẻ",
                        "Họ, chữ đệm, tên người được khai sinh: Nguyễn Minh Thủy",
                        "Giới tính: Nữ",
                        "Dân tộc: Kinh",
                        "Quốc tịch: Việt Nam",
                        "Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật"
                                + " về cam đoan của mình.")
                .dossierCode(DAK_LAK + "-261008-0001")
                .signedBy("Người yêu cầu", "Trần Thị Hòa")
                .seed(101)
                .build();
    }

    private static SamplePaper decision() {
        return SamplePaper.administrative("QUYET_DINH", "QUYẾT ĐỊNH")
                .number("1524")
                .notation("QĐ-UBND")
                .date(LocalDate.of(2026, 10, 8))
                .subject("Về việc công bố danh mục thủ tục hành chính được tiếp nhận tại Trung tâm Phục vụ hành chính"
                        + " công tỉnh")
                .body(
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
                        "Căn cứ Nghị định số 118/2025/NĐ-CP của Chính phủ về thực hiện thủ tục hành chính theo cơ chế"
                                + " một cửa, một cửa liên thông;",
                        "Điều 1. Công bố kèm theo Quyết định này danh mục thủ tục hành chính được tiếp nhận.",
                        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.")
                .inColour()
                .pages(2)
                .seed(102)
                .build();
    }

    private static SamplePaper application(String code) {
        return SamplePaper.form("DON_DE_NGHI", "ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP XÂY DỰNG")
                .subject("(Sử dụng cho nhà ở riêng lẻ)")
                .addressee("Ủy ban nhân dân phường Buôn Ma Thuột")
                .body(
                        "Tên chủ đầu tư: Lê Quốc Khánh",
                        "Địa chỉ liên hệ: 12 đường Hoa Ban, phường Buôn Ma Thuột",
                        "Địa điểm xây dựng: thửa đất số 128, tờ bản đồ số 17",
                        "Diện tích xây dựng: 96 m2",
                        "Tôi xin cam đoan làm theo đúng giấy phép được cấp, nếu sai tôi xin hoàn toàn chịu trách nhiệm.")
                .dossierCode(code)
                .signedBy("Người làm đơn", "Lê Quốc Khánh")
                .inColour()
                .seed(103)
                .build();
    }

    private static SamplePaper confirmation() {
        return SamplePaper.administrative("GIAY_XAC_NHAN", "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN")
                .issuedBy("TỈNH ĐẮK LẮK", "ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP")
                .number("87")
                .notation("UBND-XNTTHN")
                .date(LocalDate.of(2026, 10, 9))
                .body(
                        "Xét đề nghị của bà Trần Thị Hòa về việc cấp giấy xác nhận tình trạng hôn nhân,",
                        "XÁC NHẬN: bà Trần Thị Hòa hiện tại chưa đăng ký kết hôn với ai.",
                        "Giấy này có giá trị sử dụng 6 tháng kể từ ngày cấp.")
                .dpi(300)
                .seed(104)
                .build();
    }

    private static SamplePaper officialLetter() {
        return SamplePaper.administrative("CONG_VAN", "")
                .issuedBy("ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI", "SỞ TƯ PHÁP")
                .number("2310")
                .notation("STP-HCTP")
                .place("Hà Nội")
                .date(LocalDate.of(2026, 10, 12))
                .subject("hướng dẫn số hóa hồ sơ đăng ký hộ tịch")
                .addressee("Ủy ban nhân dân các xã, phường")
                .body("Sở Tư pháp nhận được văn bản của một số địa phương về việc số hóa sổ hộ tịch. Về vấn đề này,"
                        + " Sở Tư pháp có ý kiến như sau: các đơn vị thực hiện số hóa ngay khi tiếp nhận hồ sơ.")
                .signedBy("GIÁM ĐỐC", "Phạm Thị Mẫu")
                .seed(105)
                .build();
    }

    private static SamplePaper notice() {
        return SamplePaper.administrative("THONG_BAO", "THÔNG BÁO")
                .issuedBy("", "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH")
                .number("660")
                .notation("TB-UBND")
                .place("Thành phố Hồ Chí Minh")
                .date(LocalDate.of(2026, 10, 12))
                .subject("Kết quả kiểm tra công tác số hóa hồ sơ tại Bộ phận Một cửa")
                .pages(3)
                .dpi(300)
                .seed(106)
                .build();
    }

    private static SamplePaper submission() {
        return SamplePaper.administrative("TO_TRINH", "TỜ TRÌNH")
                .issuedBy("", "ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI")
                .number("209")
                .notation("TTr-UBND")
                .place("Hà Nội")
                .date(LocalDate.of(2026, 10, 13))
                .subject("Về việc ban hành Nghị quyết quy định mức thu lệ phí hộ tịch trên địa bàn thành phố")
                .addressee("Hội đồng nhân dân thành phố Hà Nội")
                .seed(107)
                .build();
    }

    private static SamplePaper invitation() {
        return SamplePaper.administrative("GIAY_MOI", "GIẤY MỜI")
                .issuedBy("ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI", "VĂN PHÒNG")
                .number("45")
                .notation("GM-VP")
                .place("Quảng Ngãi")
                .date(LocalDate.of(2026, 10, 13))
                .subject("Họp đánh giá tỷ lệ số hóa hồ sơ tháng 9")
                .addressee("Lãnh đạo các sở, ban, ngành")
                .signedBy("CHÁNH VĂN PHÒNG", "Đỗ Văn Mẫu")
                .seed(108)
                .build();
    }

    private static SamplePaper report() {
        return SamplePaper.administrative("BAO_CAO", "BÁO CÁO")
                .issuedBy("BỘ TƯ PHÁP", "CỤC HÀNH CHÍNH TƯ PHÁP")
                .number("280")
                .notation("BC-HCTP")
                .place("Hà Nội")
                .date(LocalDate.of(2026, 10, 14))
                .subject("Tình hình số hóa sổ hộ tịch chín tháng đầu năm 2026")
                .signedBy("CỤC TRƯỞNG", "Hoàng Văn Mẫu")
                .pages(3)
                .seed(109)
                .build();
    }

    private static SamplePaper plan() {
        return SamplePaper.administrative("KE_HOACH", "KẾ HOẠCH")
                .issuedBy("BỘ TƯ PHÁP", "CỤC HÀNH CHÍNH TƯ PHÁP")
                .number("36")
                .notation("KH-HCTP")
                .place("Hà Nội")
                .date(LocalDate.of(2026, 10, 14))
                .subject("Số hóa sổ hộ tịch giai đoạn 2026 - 2030")
                .signedBy("CỤC TRƯỞNG", "Hoàng Văn Mẫu")
                .noise(ScannerNoise.NONE)
                .pages(2)
                .seed(110)
                .build();
    }

    private static SamplePaper directive() {
        return SamplePaper.administrative("CHI_THI", "CHỈ THỊ")
                .issuedBy("", "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI")
                .number("16")
                .notation("CT-UBND")
                .place("Quảng Ngãi")
                .date(LocalDate.of(2026, 10, 15))
                .subject("Về việc nâng cao chất lượng số hóa hồ sơ, giấy tờ, kết quả giải quyết thủ tục hành chính")
                .noise(ScannerNoise.PHOTOCOPY)
                .dpi(300)
                .seed(111)
                .build();
    }

    private static SamplePaper minutes(String code) {
        return SamplePaper.administrative("BIEN_BAN", "BIÊN BẢN")
                .issuedBy("ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG")
                .number("12")
                .notation("BB-TTPVHCC")
                .place("Thành phố Hồ Chí Minh")
                .date(LocalDate.of(2026, 10, 15))
                .subject("Bàn giao hồ sơ giấy để số hóa")
                .dossierCode(code)
                .signedBy("THƯ KÝ", "Vũ Thị Mẫu")
                .seed(112)
                .build();
    }
}
