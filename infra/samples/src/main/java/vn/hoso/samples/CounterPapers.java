package vn.hoso.samples;

import java.time.LocalDate;

/** The papers of the library that people bring to the counter or are given there. */
final class CounterPapers {
    private static final String DAK_LAK = "H15.50.05";

    private CounterPapers() {}

    static SamplePaper birthDeclaration() {
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

    static SamplePaper application(String code) {
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

    static SamplePaper confirmation() {
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

    static SamplePaper minutes(String code) {
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
