package vn.hoso.samples.page;

import java.util.List;
import java.util.Locale;
import vn.hoso.samples.wording.Draw;
import vn.hoso.samples.wording.Person;
import vn.hoso.samples.wording.Wording;

/** A paper that a citizen fills in: labels with dotted leaders, values printed over the dots, or left blank. */
final class FormPage {
    private static final float LEFT = Decree30Page.LEFT;
    private static final float RIGHT = Decree30Page.RIGHT;
    private static final float MIDDLE = Decree30Page.MIDDLE;
    private static final List<String> DECLARED = List.of(
            "ĐĂNG KÝ KHAI SINH",
            "ĐĂNG KÝ KẾT HÔN",
            "ĐĂNG KÝ KHAI TỬ",
            "CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",
            "CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH",
            "THAY ĐỔI THÔNG TIN CƯ TRÚ",
            "ĐĂNG KÝ LẠI KHAI SINH",
            "THAY ĐỔI, CẢI CHÍNH HỘ TỊCH",
            "LỆ PHÍ TRƯỚC BẠ NHÀ, ĐẤT",
            "CẤP PHIẾU LÝ LỊCH TƯ PHÁP",
            "NHẬN CHA, MẸ, CON");
    private static final List<String> APPLIED = List.of(
            "ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP XÂY DỰNG",
            "ĐƠN ĐỀ NGHỊ TRỢ CẤP XÃ HỘI",
            "ĐƠN ĐỀ NGHỊ XÁC ĐỊNH MỨC ĐỘ KHUYẾT TẬT",
            "ĐƠN ĐĂNG KÝ ĐẤT ĐAI, TÀI SẢN GẮN LIỀN VỚI ĐẤT",
            "ĐƠN ĐĂNG KÝ BIẾN ĐỘNG ĐẤT ĐAI",
            "ĐƠN XIN CHUYỂN MỤC ĐÍCH SỬ DỤNG ĐẤT",
            "ĐƠN XIN TÁCH THỬA ĐẤT",
            "GIẤY ĐỀ NGHỊ ĐĂNG KÝ HỘ KINH DOANH",
            "GIẤY ĐỀ NGHỊ HỖ TRỢ CHI PHÍ MAI TÁNG",
            "ĐƠN XIN XÁC NHẬN HỘ NGHÈO",
            "ĐƠN ĐỀ NGHỊ CẤP ĐỔI GIẤY PHÉP LÁI XE");

    private final InkedSheet sheet;
    private final Draw draw;
    private final Person person;
    private final float size;
    private final double filled;

    FormPage(InkedSheet sheet) {
        this.sheet = sheet;
        draw = sheet.draw();
        person = Person.drawn(draw);
        size = draw.of(12.5f, 13f, 13.5f, 14f);
        filled = draw.chance(0.15) ? 0 : 0.93;
    }

    CleanPage drawn() {
        boolean declaration = draw.chance(0.5);
        Decree30Page.motto(sheet, MIDDLE, 66, 12.5f);
        String title = declaration ? "TỜ KHAI " + draw.of(DECLARED) : draw.of(APPLIED);
        float y = sheet.centred(title, Face.BOLD, 14, MIDDLE, 124, 400) + 10;
        String to = Wording.say(draw, "Ủy ban nhân dân {commune}");
        sheet.field("addressee", to);
        y = sheet.centred("Kính gửi: " + to, Face.REGULAR, size, MIDDLE, y, 420) + 8;
        y = applicant(y);
        y = particulars(y);
        y = sheet.paragraph(
                draw.of(
                        "Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật"
                                + " về cam đoan của mình.",
                        "Tôi xin cam đoan những lời khai trên là đúng, nếu sai tôi xin hoàn toàn chịu trách nhiệm"
                                + " trước pháp luật.",
                        "Kính đề nghị quý cơ quan xem xét, giải quyết theo quy định."),
                Face.REGULAR,
                size,
                LEFT,
                RIGHT,
                26,
                y + 4,
                size * 1.4f);
        foot(y + 16);
        return sheet.finished(declaration ? "TO_KHAI" : "DON_DE_NGHI");
    }

    private float applicant(float from) {
        String name = draw.chance(0.3) ? person.name().toUpperCase(Locale.forLanguageTag("vi")) : person.name();
        float y = field(
                draw.of(
                        "Họ, chữ đệm, tên người yêu cầu:",
                        "Họ và tên:",
                        "Tên tôi là:",
                        "1. Họ và tên người đề nghị:",
                        "Họ, chữ đệm và tên:"),
                name,
                "applicantName",
                name,
                from);
        String birth = numeric();
        if (draw.chance(0.4)) {
            y = field("Sinh ngày:", birth, "birthDate", person.birth().toString(), y, LEFT, 330);
            y -= step();
            y = field("Giới tính:", person.sex(), "", "", y, 336, RIGHT);
        } else {
            y = field(
                    draw.of("Ngày, tháng, năm sinh:", "Sinh ngày:", "Ngày sinh:"),
                    birth,
                    "birthDate",
                    person.birth().toString(),
                    y);
        }
        y = field(
                draw.of(
                        "Số định danh cá nhân:",
                        "Số CCCD:",
                        "Số định danh cá nhân/Căn cước:",
                        "Giấy tờ tùy thân: CCCD số"),
                person.number(),
                "personalNumber",
                person.number(),
                y);
        y = field(
                draw.of("Nơi cư trú:", "Địa chỉ thường trú:", "Địa chỉ:", "Nơi thường trú:"),
                person.address(),
                "address",
                person.address(),
                y);
        return draw.chance(0.75)
                ? field(
                        draw.of("Số điện thoại:", "Điện thoại:", "Điện thoại liên hệ:"),
                        person.phone(),
                        "phone",
                        person.phone(),
                        y)
                : y;
    }

    private float particulars(float from) {
        float y = from;
        List<String> asked = draw.of(List.of(
                List.of("Dân tộc:", "{ethnic}", "Quốc tịch:", "Việt Nam", "Quan hệ:", "mẹ đẻ"),
                List.of("Nghề nghiệp:", "{job}", "Mục đích:", "{reason}"),
                List.of("Thửa đất số:", "{n3}", "Diện tích:", "{n2} m2", "Địa điểm:", "{village}, {commune}"),
                List.of("Lý do đề nghị:", "{reason}", "Tài liệu kèm theo:", "bản sao giấy tờ ({n1} trang)"),
                List.of("Vốn kinh doanh:", "{money} đồng", "Ngành, nghề:", "bán lẻ {good}", "Số lao động:", "{n1}")));
        for (int i = 0; i < asked.size(); i += 2) {
            y = field(asked.get(i), Wording.say(draw, asked.get(i + 1)), "", "", y);
        }
        if (draw.chance(0.5)) {
            y = sheet.paragraph(
                    Wording.say(
                            draw, "Đề nghị {unit} giải quyết thủ tục {procedure} cho tôi theo quy định của pháp luật."),
                    Face.REGULAR,
                    size,
                    LEFT,
                    RIGHT,
                    26,
                    y,
                    size * 1.4f);
        }
        for (int i = 0, blanks = draw.between(0, 2); i < blanks; i++) {
            sheet.dots(LEFT, RIGHT, y, size);
            y += step();
        }
        return y;
    }

    private String numeric() {
        return String.format(
                Locale.ROOT,
                draw.of("%02d/%02d/%d", "%02d/%02d/%d", "%02d-%02d-%d", "ngày %02d tháng %02d năm %d"),
                person.birth().getDayOfMonth(),
                person.birth().getMonthValue(),
                person.birth().getYear());
    }

    private float field(String label, String value, String name, String fact, float y) {
        return field(label, value, name, fact, y, LEFT, RIGHT);
    }

    private float field(String label, String value, String name, String fact, float y, float left, float right) {
        sheet.print(label, Face.REGULAR, size, left, y, 0);
        float from = left + sheet.width(label + " ", Face.REGULAR, size);
        sheet.dots(from, right, y + 1.2f, size);
        if (!draw.chance(filled)) {
            sheet.keep(label);
            return y + step();
        }
        if (!name.isEmpty()) {
            sheet.field(name, fact);
        }
        List<String> lines = sheet.wrap(value, Face.REGULAR, size, right - from - 4, 0);
        float at = from + (lines.size() > 1 ? 2 : (float) draw.real(2, 14));
        sheet.print(lines.get(0), Face.REGULAR, size, at, y - 0.6f, 0);
        sheet.keep(label + " " + lines.get(0));
        float next = y + step();
        for (String more : lines.subList(1, lines.size())) {
            sheet.dots(left, right, next + 1.2f, size);
            sheet.print(more, Face.REGULAR, size, left + 4, next - 0.6f, 0);
            sheet.keep(more);
            next += step();
        }
        return next;
    }

    private float step() {
        return size * 1.55f;
    }

    private void foot(float y) {
        float x = 415;
        String place = person.address().substring(person.address().lastIndexOf(' ') + 1);
        if (draw.chance(filled)) {
            var day = Wording.date(draw);
            sheet.centred(
                    String.format(
                            Locale.ROOT,
                            "%s, ngày %02d tháng %s năm %d",
                            Wording.from(draw, "commune").replaceFirst("^\\S+ ", ""),
                            day.getDayOfMonth(),
                            Wording.month(day),
                            day.getYear()),
                    Face.ITALIC,
                    size,
                    x,
                    y,
                    290);
            sheet.field("date", day.toString());
        } else {
            sheet.centred(place + ", ngày      tháng      năm", Face.ITALIC, size, x, y, 290);
        }
        float next = sheet.centred(
                draw.of("Người yêu cầu", "Người làm đơn", "NGƯỜI KHAI", "Người đề nghị", "NGƯỜI LÀM ĐƠN"),
                Face.BOLD,
                size,
                x,
                y + 20,
                200);
        sheet.centred("(Ký, ghi rõ họ tên)", Face.ITALIC, 11.5f, x, next, 200);
        if (filled > 0) {
            Marks.signature(sheet, x - 45, next + 32);
            sheet.centred(person.name(), Face.REGULAR, size, x, next + 58, 220);
            sheet.field("signer", person.name());
        }
    }
}
