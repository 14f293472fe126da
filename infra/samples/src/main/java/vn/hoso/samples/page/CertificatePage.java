package vn.hoso.samples.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.hoso.samples.wording.Draw;
import vn.hoso.samples.wording.Office;
import vn.hoso.samples.wording.Person;
import vn.hoso.samples.wording.Wording;

/** Certificates, extracts, licences and slips of the one-stop shop, and the photocopy of an identity card. */
final class CertificatePage {
    private static final float MIDDLE = InkedSheet.WIDTH / 2;
    private static final Color RED = new Color(205, 40, 45);

    private final InkedSheet sheet;
    private final Draw draw;
    private final Person person;
    private final Office office;
    private final float size;
    private final boolean dotted;

    CertificatePage(InkedSheet sheet) {
        this.sheet = sheet;
        draw = sheet.draw();
        person = Person.drawn(draw);
        office = Office.drawn(draw);
        size = draw.of(13f, 13.5f, 14f);
        dotted = draw.chance(0.3);
    }

    CleanPage drawn() {
        return switch (draw.between(0, 9)) {
            case 0 ->
                paper(
                        "GIAY_KHAI_SINH",
                        "GIẤY KHAI SINH",
                        true,
                        "Nơi sinh:|Bệnh viện đa khoa {province}|Dân tộc:|{ethnic}|Họ, chữ đệm, tên người mẹ:|{person}"
                                + "|Năm sinh:|{born}|Họ, chữ đệm, tên người cha:|{man}|Nơi đăng ký khai sinh:|Ủy ban nhân"
                                + " dân {commune}");
            case 1 ->
                paper(
                        "GIAY_XAC_NHAN",
                        draw.of(
                                "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",
                                "GIẤY XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ",
                                "GIẤY XÁC NHẬN KHUYẾT TẬT"),
                        false,
                        "Dân tộc:|{ethnic}|Quốc tịch:|Việt Nam|Giấy này được cấp để:|{reason}|Có giá trị đến:|{dmy}");
            case 2 ->
                paper(
                        "GIAY_CHUNG_NHAN_KET_HON",
                        "GIẤY CHỨNG NHẬN KẾT HÔN",
                        true,
                        "Dân tộc:|{ethnic}|Họ, chữ đệm, tên vợ hoặc chồng:|{person}|Năm sinh:|{born}|Nơi cư trú:|{village},"
                                + " {commune}|Nơi đăng ký kết hôn:|Ủy ban nhân dân {commune}");
            case 3 ->
                paper(
                        "TRICH_LUC_HO_TICH",
                        draw.of("TRÍCH LỤC KHAI TỬ", "TRÍCH LỤC KẾT HÔN (BẢN SAO)", "TRÍCH LỤC GHI CHÚ LY HÔN"),
                        false,
                        "Dân tộc:|{ethnic}|Quốc tịch:|Việt Nam|Đăng ký tại:|Ủy ban nhân dân {commune}|Ngày đăng ký:|{dmy}"
                                + "|Ghi chú:|{reason}");
            case 4 ->
                paper(
                        "GIAY_CHUNG_NHAN_DANG_KY",
                        "GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH",
                        true,
                        "Tên hộ kinh doanh:|{person}|Địa điểm kinh doanh:|số {n2} {street}, {commune}|Ngành, nghề:|bán lẻ"
                                + " {good}|Vốn kinh doanh:|{money} đồng");
            case 5 ->
                paper(
                        "GIAY_PHEP_XAY_DUNG",
                        "GIẤY PHÉP XÂY DỰNG",
                        false,
                        "Được phép xây dựng:|nhà ở riêng lẻ, {n1} tầng|Vị trí:|thửa đất số {n3}, tờ bản đồ số {n2}|Diện"
                                + " tích xây dựng:|{n2} m2|Cốt nền:|0,{n2} m|Có hiệu lực đến:|{dmy}");
            case 6 ->
                paper(
                        "GIAY_TIEP_NHAN_HO_SO",
                        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
                        false,
                        "Nội dung yêu cầu giải quyết:|{procedure}|Thành phần hồ sơ:|tờ khai, bản sao giấy tờ|Số lượng hồ"
                                + " sơ:|0{n1} bộ|Thời gian nhận hồ sơ:|{n1} giờ 15 phút, ngày {dmy}|Thời gian trả kết"
                                + " quả:|{dmy}");
            case 7 ->
                paper(
                        "PHIEU_LY_LICH_TU_PHAP",
                        "PHIẾU LÝ LỊCH TƯ PHÁP SỐ 1",
                        true,
                        "Quốc tịch:|Việt Nam|Nơi sinh:|{province}|Tình trạng án tích:|không có án tích|Thông tin về cấm"
                                + " đảm nhiệm chức vụ:|không");
            case 8 ->
                paper(
                        "GIAY_KHAM_SUC_KHOE",
                        "GIẤY KHÁM SỨC KHỎE",
                        false,
                        "Lý do khám:|{reason}|Chiều cao:|1{n2} cm|Cân nặng:|{n2} kg|Mạch:|{n2} lần/phút|Kết luận:|đủ sức"
                                + " khỏe để học tập, công tác|Nghề nghiệp:|{job}");
            default -> card();
        };
    }

    private CleanPage paper(String type, String title, boolean framed, String rows) {
        float y = framed ? frame() : head();
        LocalDate date = Wording.date(draw);
        y = sheet.centred(title, Face.BOLD, framed ? 18 : 15, MIDDLE, y + 24, 400) + 10;
        y = row("Họ, chữ đệm, tên:", person.name(), y);
        sheet.field("applicantName", person.name());
        y = row("Ngày, tháng, năm sinh:", Wording.dateInWords(person.birth()), y);
        sheet.field("birthDate", person.birth().toString());
        y = row("Giới tính:", person.sex(), y);
        y = row("Số định danh cá nhân:", person.number(), y);
        sheet.field("personalNumber", person.number());
        y = row(draw.of("Nơi cư trú:", "Nơi thường trú:", "Địa chỉ:"), person.address(), y);
        sheet.field("address", person.address());
        List<String> pairs = List.of(rows.split("\\|", -1));
        for (int i = 0; i < pairs.size(); i += 2) {
            y = row(pairs.get(i), Wording.say(draw, pairs.get(i + 1)), y);
        }
        foot(date, y + 18);
        return sheet.finished(type);
    }

    private float frame() {
        sheet.graphics().setColor(draw.of(new Color(170, 60, 60), new Color(60, 110, 70), new Color(90, 90, 130)));
        sheet.graphics().setStroke(new BasicStroke(2.2f));
        sheet.graphics().draw(new Rectangle2D.Float(36, 34, 523, 774));
        sheet.graphics().setStroke(new BasicStroke(0.8f));
        sheet.graphics().draw(new Rectangle2D.Float(42, 40, 511, 762));
        sheet.graphics().setColor(InkedSheet.INK);
        Decree30Page.motto(sheet, MIDDLE, 78, 12.5f);
        String number = Integer.toString(draw.between(10, 900));
        sheet.line("Số: " + number, Face.REGULAR, 13, 70, 126);
        sheet.field("number", number);
        return 128;
    }

    private float head() {
        float left = 58;
        if (!office.parent().isEmpty()) {
            left = sheet.centred(office.parent(), Face.REGULAR, 12, 165, left, 205);
            sheet.field("parent", office.parent());
        }
        left = sheet.centred(office.name(), Face.BOLD, 12, 165, left, 205);
        sheet.field("issuer", office.name());
        Decree30Page.motto(sheet, 420, 58, 12);
        String number = Integer.toString(draw.between(10, 900));
        float y = Math.max(left + 12, 108);
        sheet.centred("Số: " + number + "/" + office.sign(), Face.REGULAR, 13, 165, y, 200);
        sheet.field("number", number);
        sheet.field("notation", office.sign());
        return y + 6;
    }

    private float row(String label, String value, float y) {
        float left = 80;
        if (dotted) {
            float from = left + sheet.width(label + " ", Face.REGULAR, size);
            sheet.dots(from, 540, y + 1.2f, size);
        }
        return sheet.paragraph(label + " " + value, Face.REGULAR, size, left, 540, 0, y, size * 1.5f);
    }

    private void foot(LocalDate date, float y) {
        float x = 410;
        sheet.centred(
                String.format(
                        Locale.ROOT,
                        "%s, ngày %02d tháng %s năm %d",
                        office.place(),
                        date.getDayOfMonth(),
                        Wording.month(date),
                        date.getYear()),
                Face.ITALIC,
                13,
                x,
                y,
                290);
        sheet.field("date", date.toString());
        sheet.field("place", office.place());
        float next = sheet.centred(office.head(), Face.BOLD, 13, x, y + 20, 240);
        sheet.field("signerTitle", office.head());
        Marks.signature(sheet, x - 40, next + 30);
        Marks.seal(sheet, office.name(), x - 60, next + 22, RED, 0.8f);
        String signer = Person.drawn(draw).name();
        sheet.centred(signer, Face.BOLD, 13, x, next + 66, 240);
        sheet.field("signer", signer);
    }

    private CleanPage card() {
        float left = 175;
        float top = (float) draw.real(70, 160);
        sheet.graphics().setColor(new Color(222, 232, 226));
        sheet.graphics().fill(new Rectangle2D.Float(left - 12, top - 20, 285, 182));
        sheet.graphics().setColor(new Color(120, 140, 130));
        sheet.graphics().fill(new Rectangle2D.Float(left - 4, top + 48, 62, 84));
        sheet.graphics().setColor(InkedSheet.INK);
        float x = left + 66;
        sheet.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Face.BOLD, 7.5f, left + 60, top - 4);
        sheet.line("CĂN CƯỚC CÔNG DÂN", Face.BOLD, 11, left + 84, top + 22);
        sheet.line("Số / No.: " + person.number(), Face.BOLD, 11, x, top + 44);
        sheet.line("Họ và tên / Full name:", Face.REGULAR, 7.5f, x, top + 58);
        sheet.line(person.name().toUpperCase(Locale.forLanguageTag("vi")), Face.BOLD, 10, x, top + 72);
        String born = String.format(
                Locale.ROOT,
                "%02d/%02d/%d",
                person.birth().getDayOfMonth(),
                person.birth().getMonthValue(),
                person.birth().getYear());
        sheet.line("Ngày sinh / Date of birth: " + born, Face.REGULAR, 8, x, top + 86);
        sheet.line(
                "Giới tính / Sex: " + person.sex() + "   Quốc tịch / Nationality: Việt Nam",
                Face.REGULAR,
                8,
                x,
                top + 98);
        sheet.line("Nơi thường trú / Place of residence:", Face.REGULAR, 7.5f, x, top + 110);
        sheet.paragraph(person.address(), Face.REGULAR, 8.5f, x, left + 268, 0, top + 122, 11);
        sheet.field("personalNumber", person.number());
        sheet.field("applicantName", person.name());
        sheet.field("birthDate", person.birth().toString());
        sheet.field("address", person.address());
        float y = sheet.centred("CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH", Face.BOLD, 12.5f, MIDDLE, top + 230, 420);
        y = sheet.paragraph(
                Wording.say(
                        draw,
                        "Số chứng thực: {n4}, quyển số 0{n1}/{year}-SCT/BS, ngày {dmy}, tại Ủy ban nhân dân {commune}."),
                Face.REGULAR,
                12.5f,
                90,
                520,
                20,
                y + 6,
                18);
        Marks.seal(sheet, office.name(), 330, y + 60, RED, 0.8f);
        return sheet.finished("CAN_CUOC");
    }
}
