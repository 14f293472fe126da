package vn.hoso.ocr.classification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.hoso.ocr.recognition.Folded;

/**
 * The kinds of paper: the 29 of Decree 30/2020/NĐ-CP (Appendix III, in its order), then the common papers of one-stop
 * shops. A constant is the Vietnamese name without its marks: the law's words have no agreed English.
 */
public enum DocumentType {
    NGHI_QUYET("Nghị quyết", "NQ"),
    QUYET_DINH("Quyết định", "QĐ"),
    CHI_THI("Chỉ thị", "CT"),
    QUY_CHE("Quy chế", "QC"),
    QUY_DINH("Quy định", "QyĐ"),
    THONG_CAO("Thông cáo", "TC"),
    THONG_BAO("Thông báo", "TB"),
    HUONG_DAN("Hướng dẫn", "HD"),
    CHUONG_TRINH("Chương trình", "CTr"),
    KE_HOACH("Kế hoạch", "KH"),
    PHUONG_AN("Phương án", "PA"),
    DE_AN("Đề án", "ĐA"),
    DU_AN("Dự án", "DA"),
    BAO_CAO("Báo cáo", "BC"),
    BIEN_BAN("Biên bản", "BB"),
    TO_TRINH("Tờ trình", "TTr"),
    HOP_DONG("Hợp đồng", "HĐ"),
    /** Official letter: bears no name; known by its subject under the number and by its addressee. */
    CONG_VAN("Công văn", ""),
    CONG_DIEN("Công điện", "CĐ"),
    BAN_GHI_NHO("Bản ghi nhớ", "BGN"),
    BAN_THOA_THUAN("Bản thỏa thuận", "BTT"),
    GIAY_UY_QUYEN("Giấy ủy quyền", "GUQ", "Hợp đồng ủy quyền"),
    GIAY_MOI("Giấy mời", "GM"),
    GIAY_GIOI_THIEU("Giấy giới thiệu", "GGT"),
    GIAY_NGHI_PHEP("Giấy nghỉ phép", "GNP"),
    PHIEU_GUI("Phiếu gửi", "PG"),
    PHIEU_CHUYEN("Phiếu chuyển", "PC"),
    PHIEU_BAO("Phiếu báo", "PB"),
    THU_CONG("Thư công", ""),

    TO_KHAI("Tờ khai", ""),
    DON_DE_NGHI("Đơn đề nghị", "", "Đơn xin", "Đơn đăng ký", "Giấy đề nghị"),
    GIAY_KHAI_SINH("Giấy khai sinh", "", "Trích lục khai sinh"),
    GIAY_CHUNG_SINH("Giấy chứng sinh", ""),
    TRICH_LUC_HO_TICH("Trích lục hộ tịch", "", "Trích lục"),
    GIAY_CHUNG_NHAN_KET_HON("Giấy chứng nhận kết hôn", ""),
    CAN_CUOC("Căn cước", "", "Căn cước công dân", "Giấy chứng minh nhân dân"),
    HO_CHIEU("Hộ chiếu", "", "Hộ chiếu passport"),
    GIAY_CHUNG_NHAN_QUYEN_SU_DUNG_DAT("Giấy chứng nhận quyền sử dụng đất", ""),
    SO_HO_KHAU("Sổ hộ khẩu", "", "Sổ tạm trú"),
    GIAY_XAC_NHAN("Giấy xác nhận", "XN"),
    BIEN_LAI("Biên lai", "", "Hóa đơn"),
    GIAY_CHUNG_NHAN_DANG_KY("Giấy chứng nhận đăng ký", ""),
    GIAY_PHEP_XAY_DUNG("Giấy phép xây dựng", "GPXD"),
    BAN_AN("Bản án", "", "Nhân danh nước"),
    BANG_CHUNG_CHI("Bằng, chứng chỉ", "", "Bằng tốt nghiệp", "Bằng cử nhân", "Bằng kỹ sư", "Chứng chỉ"),
    GIAY_KHAM_SUC_KHOE("Giấy khám sức khỏe", ""),
    PHIEU_LY_LICH_TU_PHAP("Phiếu lý lịch tư pháp", ""),
    GIAY_TIEP_NHAN_HO_SO("Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "", "Giấy tiếp nhận hồ sơ"),

    /** Not known, or in doubt: a person decides. */
    UNKNOWN("Chưa rõ loại", "");

    private final String vietnamese;
    private final String abbreviation;
    private final String otherHeadings;

    DocumentType(String vietnamese, String abbreviation, String... otherHeadings) {
        this.vietnamese = vietnamese;
        this.abbreviation = abbreviation;
        this.otherHeadings = String.join("|", otherHeadings);
    }

    /** The name as the decree or the procedure has it. */
    public String vietnamese() {
        return vietnamese;
    }

    /** What stands for it in the notation; empty when it has none. */
    public String abbreviation() {
        return abbreviation;
    }

    /** Whether it is one of the 29 of Decree 30/2020. */
    public boolean isOfDecree30() {
        return EnumSet.range(NGHI_QUYET, THU_CONG).contains(this);
    }

    /** The words with which its heading may begin. */
    List<String> headings() {
        if (this == UNKNOWN || this == CONG_VAN) {
            return List.of();
        }
        return otherHeadings.isEmpty()
                ? List.of(vietnamese)
                : Arrays.stream((vietnamese + "|" + otherHeadings).split("\\|", -1))
                        .toList();
    }

    /** The type for which an abbreviation stands; letter case and the mark of Đ do not matter where they need not. */
    public static Optional<DocumentType> abbreviated(String abbreviation) {
        if (abbreviation.isEmpty()) {
            return Optional.empty();
        }
        List<DocumentType> exact = Arrays.stream(values())
                .filter(type -> type.abbreviation.equals(abbreviation))
                .toList();
        if (!exact.isEmpty()) {
            return Optional.of(exact.get(0));
        }
        String folded = Folded.letters(abbreviation);
        List<DocumentType> alike = Arrays.stream(values())
                .filter(type -> !type.abbreviation.isEmpty()
                        && Folded.letters(type.abbreviation).equals(folded))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }
}
