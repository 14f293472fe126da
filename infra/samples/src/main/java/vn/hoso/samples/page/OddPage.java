package vn.hoso.samples.page;

import java.util.List;
import java.util.Locale;
import vn.hoso.samples.wording.Draw;
import vn.hoso.samples.wording.Wording;

/** Paper of no administrative kind, as it gets into a dossier by mistake: verse, menu, prices, newsletter, handout. */
final class OddPage {
    private static final float LEFT = 80;
    private static final float RIGHT = 530;
    private static final float MIDDLE = (LEFT + RIGHT) / 2;

    private final InkedSheet sheet;
    private final Draw draw;

    OddPage(InkedSheet sheet) {
        this.sheet = sheet;
        draw = sheet.draw();
    }

    CleanPage drawn() {
        switch (draw.between(0, 5)) {
            case 0 -> verse();
            case 1 -> menu();
            case 2 -> prices();
            case 3 -> newsletter();
            case 4 -> prose("BÀI GIẢNG TUẦN " + draw.between(2, 15), "lesson");
            default -> letterHome();
        }
        return sheet.finished("UNKNOWN");
    }

    private void verse() {
        float y = sheet.centred(
                draw.of("Chiều quê", "Bến cũ", "Mẹ", "Mùa thu xa", "Nhớ", "Con đường đất đỏ"),
                Face.BOLD,
                18,
                MIDDLE,
                100,
                400);
        for (int stanza = 0, count = draw.between(2, 5); stanza < count; stanza++) {
            y += 14;
            for (int i = 0; i < 4; i++) {
                sheet.line(Wording.from(draw, "verse"), Face.ITALIC, 14, 170, y);
                y += 21;
            }
        }
        sheet.line(Wording.say(draw, "{person}"), Face.BOLD, 13, 350, y + 12);
    }

    private void menu() {
        float y = sheet.centred(
                "QUÁN ĂN " + Wording.from(draw, "femaleGiven").toUpperCase(Locale.forLanguageTag("vi")),
                Face.BOLD,
                20,
                MIDDLE,
                90,
                400);
        y = sheet.centred(Wording.say(draw, "{n2} {street} - đặt bàn: {phone}"), Face.ITALIC, 12, MIDDLE, y, 420) + 10;
        for (int i = 0, count = draw.between(8, 18); i < count; i++) {
            String dish = Wording.from(draw, "dish");
            String price = draw.between(15, 350) + ".000";
            sheet.print(dish, Face.REGULAR, 14, LEFT + 20, y, 0);
            sheet.dots(LEFT + 28 + sheet.width(dish, Face.REGULAR, 14), 440, y, 14);
            sheet.print(price, Face.BOLD, 14, 450, y, 0);
            sheet.keep(dish + " " + price);
            y += 26;
        }
    }

    private void prices() {
        float y = sheet.centred("BẢNG GIÁ BÁN LẺ", Face.BOLD, 17, MIDDLE, 80, 400);
        y = sheet.centred(Wording.say(draw, "Cửa hàng {person}, {commune}"), Face.REGULAR, 13, MIDDLE, y, 420);
        RuledTable table = new RuledTable(sheet, LEFT, RIGHT, 12.5f, 1, 6, 2, 3);
        y = table.row(List.of("TT", "Mặt hàng", "Đơn vị", "Giá (đồng)"), Face.BOLD, y);
        for (int i = 1, count = draw.between(8, 20); i <= count; i++) {
            y = table.row(
                    List.of(
                            Integer.toString(i),
                            Wording.from(draw, "good"),
                            Wording.from(draw, "measure"),
                            Wording.say(draw, "{money}")),
                    Face.REGULAR,
                    y);
        }
    }

    private void newsletter() {
        float y = sheet.centred(
                draw.of("TIN VẮN TRONG TUẦN", "NHỊP SỐNG QUANH TA", "BẢN TIN NGƯỜI CAO TUỔI", "GÓC THƯ GIÃN"),
                Face.BOLD,
                20,
                MIDDLE,
                80,
                440);
        for (float left : new float[] {LEFT - 20, MIDDLE + 10}) {
            float next = y + 10;
            while (next < 640) {
                next = sheet.paragraph(
                                Wording.from(draw, "news"),
                                Face.REGULAR,
                                12,
                                left,
                                left + MIDDLE - LEFT,
                                12,
                                next,
                                16.5f)
                        + 6;
            }
        }
    }

    private void prose(String title, String list) {
        float y = sheet.centred(title, Face.BOLD, 16, MIDDLE, 80, 420) + 8;
        for (int i = 1, count = draw.between(6, 14); i <= count && y < 740; i++) {
            y = sheet.paragraph(i + ". " + Wording.from(draw, list), Face.REGULAR, 13.5f, LEFT, RIGHT, 20, y, 19) + 5;
        }
    }

    private void letterHome() {
        float y =
                sheet.paragraph(Wording.say(draw, "{femaleGiven} thân mến,"), Face.ITALIC, 14, LEFT, RIGHT, 20, 90, 20);
        for (int i = 0, count = draw.between(3, 7); i < count; i++) {
            y = sheet.paragraph(Wording.say(draw, "{news} {verse}, {verse}."), Face.ITALIC, 14, LEFT, RIGHT, 20, y, 20)
                    + 4;
        }
        sheet.line(Wording.say(draw, "Bạn của bạn, {maleGiven}"), Face.ITALIC, 14, 320, y + 10);
    }
}
