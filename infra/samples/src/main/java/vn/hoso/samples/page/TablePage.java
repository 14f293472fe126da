package vn.hoso.samples.page;

import java.util.ArrayList;
import java.util.List;
import vn.hoso.samples.wording.Draw;
import vn.hoso.samples.wording.Person;
import vn.hoso.samples.wording.Wording;

/** Papers whose body is a ruled table: administrative documents with one, appendices, and lists of people. */
final class TablePage {
    private static final List<Decree30Type> WITH_TABLES = List.of(
            Decree30Type.BAO_CAO,
            Decree30Type.KE_HOACH,
            Decree30Type.THONG_BAO,
            Decree30Type.PHUONG_AN,
            Decree30Type.QUYET_DINH,
            Decree30Type.CONG_VAN);

    private final InkedSheet sheet;
    private final Draw draw;
    private final float size;

    TablePage(InkedSheet sheet) {
        this.sheet = sheet;
        draw = sheet.draw();
        size = draw.of(11f, 11.5f, 12f, 12.5f);
    }

    /** A document with a table in its body, or a bare appendix. */
    CleanPage table() {
        if (draw.chance(0.6)) {
            Decree30Page page = new Decree30Page(sheet, draw.of(WITH_TABLES));
            return page.drawn(from -> {
                float y = page.paragraph(Wording.from(draw, "sentence"), Face.REGULAR, from);
                y = figures(y, 500);
                return page.paragraph(Wording.from(draw, "sentence"), Face.REGULAR, y + 20);
            });
        }
        float y = sheet.centred("PHỤ LỤC", Face.BOLD, 14, Decree30Page.MIDDLE, 64, 400);
        y = sheet.centred(
                Wording.capitalized(Wording.from(draw, "subject")), Face.BOLD, 13, Decree30Page.MIDDLE, y, 400);
        y = sheet.centred(
                Wording.say(draw, "(Kèm theo Quyết định số {n3}/QĐ-UBND ngày {dmy})"),
                Face.ITALIC,
                12.5f,
                Decree30Page.MIDDLE,
                y,
                420);
        figures(y + 4, 700);
        return sheet.finished("UNKNOWN");
    }

    private float figures(float from, float until) {
        float y = from;
        switch (draw.between(0, 2)) {
            case 0 -> {
                RuledTable table = new RuledTable(sheet, 70, 555, size, 1, 6, 3, 3, 3);
                y = table.row(List.of("TT", "Lĩnh vực", "Tiếp nhận", "Đã giải quyết", "Tỷ lệ (%)"), Face.BOLD, y);
                for (int i = 1; y < until && i < 14; i++) {
                    y = table.row(row(i, "{sector}", "{n4}", "{n3}", "{pct}"), Face.REGULAR, y);
                }
            }
            case 1 -> {
                RuledTable table = new RuledTable(sheet, 70, 555, size, 1, 7, 5, 3);
                y = table.row(
                        List.of("STT", "Nội dung công việc", "Đơn vị chủ trì", "Thời gian hoàn thành"), Face.BOLD, y);
                for (int i = 1; y < until - 40 && i < 12; i++) {
                    y = table.row(row(i, "{task}", "{unitCap}", "{dmy}"), Face.REGULAR, y);
                }
            }
            default -> {
                RuledTable table = new RuledTable(sheet, 70, 555, size, 1, 5, 2, 2, 3, 3);
                y = table.row(
                        List.of("TT", "Tên hàng hóa", "Đơn vị", "Số lượng", "Đơn giá", "Thành tiền"), Face.BOLD, y);
                for (int i = 1; y < until && i < 16; i++) {
                    y = table.row(row(i, "{good}", "{measure}", "{n2}", "{money}", "{money}"), Face.REGULAR, y);
                }
            }
        }
        return y;
    }

    private List<String> row(int number, String... patterns) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(number)));
        for (String pattern : patterns) {
            cells.add(Wording.capitalized(Wording.say(draw, pattern)));
        }
        return cells;
    }

    /** A list of people. */
    CleanPage nameList() {
        float y = sheet.centred(
                "DANH SÁCH "
                        + draw.of(
                                "HỘ NGHÈO, HỘ CẬN NGHÈO",
                                "NGƯỜI CAO TUỔI ĐƯỢC KHÁM SỨC KHỎE",
                                "HỌC SINH ĐƯỢC HỖ TRỢ CHI PHÍ HỌC TẬP",
                                "CỬ TRI",
                                "CÁN BỘ, CÔNG CHỨC THAM DỰ TẬP HUẤN",
                                "ĐỐI TƯỢNG HƯỞNG TRỢ CẤP XÃ HỘI HẰNG THÁNG",
                                "CÔNG DÂN NHẬP NGŨ"),
                Face.BOLD,
                14,
                Decree30Page.MIDDLE,
                64,
                430);
        y = sheet.centred(
                Wording.say(draw, "({village}, {commune}, {province})"), Face.ITALIC, 13, Decree30Page.MIDDLE, y, 430);
        boolean numbers = draw.chance(0.5);
        RuledTable table = numbers
                ? new RuledTable(sheet, 60, 560, size, 2, 8, 4, 5, 7)
                : new RuledTable(sheet, 60, 560, size, 2, 8, 4, 3, 9);
        y = table.row(
                numbers
                        ? List.of("STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Địa chỉ")
                        : List.of("STT", "Họ và tên", "Ngày sinh", "Nam/Nữ", "Nơi cư trú"),
                Face.BOLD,
                y + 2);
        int last = draw.between(8, 24);
        for (int i = 1; i <= last && y < 730; i++) {
            Person person = Person.drawn(draw);
            y = table.row(
                    List.of(
                            Integer.toString(i),
                            person.name(),
                            Wording.dateInWords(person.birth()),
                            numbers ? person.number() : person.sex(),
                            Wording.say(draw, "{village}, {commune}")),
                    Face.REGULAR,
                    y);
        }
        if (y < 690) {
            sheet.line("Danh sách này có " + last + " người.", Face.ITALIC, 12.5f, 60, y + 20);
        }
        return sheet.finished("UNKNOWN");
    }
}
