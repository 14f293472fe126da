package vn.hoso.samples.wording;

import java.util.List;
import java.util.Locale;

/**
 * A body that issues papers, as its papers name it.
 *
 * @param parent body above, in capitals, or empty
 * @param name in capitals
 * @param sign its letters in a notation ("UBND", "STP")
 * @param place place before a date ("Đắk Lắk")
 * @param onBehalf authority under which its head signs ("TM. ỦY BAN NHÂN DÂN"), or empty
 * @param head post of its head in capitals
 */
public record Office(String parent, String name, String sign, String place, String onBehalf, String head) {
    private static final List<List<String>> DEPARTMENTS = List.of(
            List.of("SỞ TƯ PHÁP", "STP"),
            List.of("SỞ NỘI VỤ", "SNV"),
            List.of("SỞ TÀI CHÍNH", "STC"),
            List.of("SỞ XÂY DỰNG", "SXD"),
            List.of("SỞ Y TẾ", "SYT"),
            List.of("SỞ CÔNG THƯƠNG", "SCT"),
            List.of("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "SGDĐT"),
            List.of("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "SNNMT"),
            List.of("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "SKHCN"),
            List.of("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "SVHTTDL"));
    private static final List<List<String>> MINISTRIES = List.of(
            List.of("BỘ TƯ PHÁP", "CỤC HÀNH CHÍNH TƯ PHÁP", "HCTP"),
            List.of("BỘ TƯ PHÁP", "CỤC BỔ TRỢ TƯ PHÁP", "BTTP"),
            List.of("BỘ NỘI VỤ", "CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC", "VTLTNN"),
            List.of("BỘ TÀI CHÍNH", "CỤC THUẾ", "CT"),
            List.of("BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "CỤC QUẢN LÝ ĐẤT ĐAI", "QLĐĐ"),
            List.of("BỘ Y TẾ", "CỤC BẢO TRỢ XÃ HỘI", "BTXH"),
            List.of("BỘ XÂY DỰNG", "CỤC ĐƯỜNG BỘ VIỆT NAM", "CĐBVN"));
    private static final List<List<String>> ROOMS = List.of(
            List.of("PHÒNG KINH TẾ", "PKT", "TRƯỞNG PHÒNG"),
            List.of("PHÒNG VĂN HÓA - XÃ HỘI", "PVHXH", "TRƯỞNG PHÒNG"),
            List.of("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "TTPVHCC", "GIÁM ĐỐC"),
            List.of("VĂN PHÒNG HĐND VÀ UBND", "VP", "CHÁNH VĂN PHÒNG"));

    /** Draws one: a commune, a province, its department, a unit of a commune, or a ministry's. */
    public static Office drawn(Draw draw) {
        String province = Wording.from(draw, "province");
        // A city named after a person keeps its whole name (Decree 30/2020, Appendix I, 4); it has a capital in the
        // list.
        String place = province.replaceFirst("^(tỉnh|thành phố) ", "");
        String commune = Wording.from(draw, "commune");
        switch (draw.between(0, 9)) {
            case 0, 1, 2 -> {
                return new Office(
                        draw.chance(0.5) ? capitals(province) : "",
                        "ỦY BAN NHÂN DÂN " + capitals(commune),
                        "UBND",
                        commune.substring(commune.indexOf(' ') + 1),
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH");
            }
            case 3, 4 -> {
                return new Office(
                        "", "ỦY BAN NHÂN DÂN " + capitals(province), "UBND", place, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
            }
            case 5, 6 -> {
                List<String> department = draw.of(DEPARTMENTS);
                String people = draw.chance(0.5) ? "UBND " : "ỦY BAN NHÂN DÂN ";
                return new Office(
                        people + capitals(province), department.get(0), department.get(1), place, "", "GIÁM ĐỐC");
            }
            case 7 -> {
                return new Office(
                        "",
                        "HỘI ĐỒNG NHÂN DÂN " + capitals(province),
                        "HĐND",
                        place,
                        "TM. HỘI ĐỒNG NHÂN DÂN",
                        "CHỦ TỊCH");
            }
            case 8 -> {
                List<String> room = draw.of(ROOMS);
                return new Office(
                        "UBND " + capitals(commune),
                        room.get(0),
                        room.get(1),
                        commune.substring(commune.indexOf(' ') + 1),
                        "",
                        room.get(2));
            }
            default -> {
                List<String> ministry = draw.of(MINISTRIES);
                return new Office(ministry.get(0), ministry.get(1), ministry.get(2), "Hà Nội", "", "CỤC TRƯỞNG");
            }
        }
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
