package vn.hoso.samples;

import java.time.LocalDate;

/** The papers of the library that agencies write to each other. */
final class AgencyPapers {
    private AgencyPapers() {}

    static SamplePaper decision() {
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

    static SamplePaper officialLetter() {
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

    static SamplePaper notice() {
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

    static SamplePaper submission() {
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

    static SamplePaper invitation() {
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

    static SamplePaper report() {
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

    static SamplePaper plan() {
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

    static SamplePaper directive() {
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
}
