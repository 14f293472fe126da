package vn.hoso.samples.page;

/** The 29 types of Decree 30/2020, Appendix III: heading, abbreviation in the notation, and how the body goes. */
enum Decree30Type {
    NGHI_QUYET("NGHỊ QUYẾT", "NQ", Body.RESOLVES),
    QUYET_DINH("QUYẾT ĐỊNH", "QĐ", Body.RESOLVES),
    CHI_THI("CHỈ THỊ", "CT", Body.SECTIONS),
    QUY_CHE("QUY CHẾ", "QC", Body.ARTICLES),
    QUY_DINH("QUY ĐỊNH", "QyĐ", Body.ARTICLES),
    THONG_CAO("THÔNG CÁO", "TC", Body.PROSE),
    THONG_BAO("THÔNG BÁO", "TB", Body.PROSE),
    HUONG_DAN("HƯỚNG DẪN", "HD", Body.SECTIONS),
    CHUONG_TRINH("CHƯƠNG TRÌNH", "CTr", Body.SECTIONS),
    KE_HOACH("KẾ HOẠCH", "KH", Body.SECTIONS),
    PHUONG_AN("PHƯƠNG ÁN", "PA", Body.SECTIONS),
    DE_AN("ĐỀ ÁN", "ĐA", Body.SECTIONS),
    DU_AN("DỰ ÁN", "DA", Body.SECTIONS),
    BAO_CAO("BÁO CÁO", "BC", Body.SECTIONS),
    BIEN_BAN("BIÊN BẢN", "BB", Body.MINUTES),
    TO_TRINH("TỜ TRÌNH", "TTr", Body.ADDRESSED),
    HOP_DONG("HỢP ĐỒNG", "HĐ", Body.PARTIES),
    CONG_VAN("", "", Body.ADDRESSED),
    CONG_DIEN("CÔNG ĐIỆN", "CĐ", Body.SECTIONS),
    BAN_GHI_NHO("BẢN GHI NHỚ", "BGN", Body.PARTIES),
    BAN_THOA_THUAN("BẢN THỎA THUẬN", "BTT", Body.PARTIES),
    GIAY_UY_QUYEN("GIẤY ỦY QUYỀN", "GUQ", Body.PERSONAL),
    GIAY_MOI("GIẤY MỜI", "GM", Body.INVITES),
    GIAY_GIOI_THIEU("GIẤY GIỚI THIỆU", "GGT", Body.PERSONAL),
    GIAY_NGHI_PHEP("GIẤY NGHỈ PHÉP", "GNP", Body.PERSONAL),
    PHIEU_GUI("PHIẾU GỬI", "PG", Body.SLIP),
    PHIEU_CHUYEN("PHIẾU CHUYỂN", "PC", Body.SLIP),
    PHIEU_BAO("PHIẾU BÁO", "PB", Body.SLIP),
    THU_CONG("THƯ CÔNG", "", Body.LETTER);

    /** How the body of a type goes. */
    enum Body {
        RESOLVES,
        ARTICLES,
        SECTIONS,
        PROSE,
        ADDRESSED,
        MINUTES,
        PARTIES,
        PERSONAL,
        INVITES,
        SLIP,
        LETTER
    }

    private final String heading;
    private final String abbreviation;
    private final Body body;

    Decree30Type(String heading, String abbreviation, Body body) {
        this.heading = heading;
        this.abbreviation = abbreviation;
        this.body = body;
    }

    String heading() {
        return heading;
    }

    String abbreviation() {
        return abbreviation;
    }

    Body body() {
        return body;
    }
}
