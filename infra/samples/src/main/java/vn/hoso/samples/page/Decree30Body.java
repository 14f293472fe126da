package vn.hoso.samples.page;

import java.util.List;
import java.util.Locale;
import vn.hoso.samples.wording.Draw;
import vn.hoso.samples.wording.Office;
import vn.hoso.samples.wording.Person;
import vn.hoso.samples.wording.Wording;

/** The body of an administrative document, as its type has it. */
final class Decree30Body {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI");

    private final Decree30Page page;
    private final InkedSheet sheet;
    private final Office office;
    private final Draw draw;

    private Decree30Body(Decree30Page page, InkedSheet sheet, Office office) {
        this.page = page;
        this.sheet = sheet;
        this.office = office;
        draw = sheet.draw();
    }

    /** Writes it from a baseline on and gives the next. */
    static float write(Decree30Page page, InkedSheet sheet, Decree30Type type, Office office, float y) {
        Decree30Body body = new Decree30Body(page, sheet, office);
        return switch (type.body()) {
            case RESOLVES -> body.resolves(type, y);
            case ARTICLES -> body.articles(y, 6);
            case SECTIONS -> body.sections(y);
            case PROSE, ADDRESSED -> body.prose(y, draw(sheet, 3, 6));
            case MINUTES -> body.minutes(y);
            case PARTIES -> body.parties(y);
            case PERSONAL -> body.personal(type, y);
            case INVITES -> body.invites(y);
            case SLIP -> body.slip(y);
            case LETTER -> body.letter(y);
        };
    }

    private static int draw(InkedSheet sheet, int from, int to) {
        return sheet.draw().between(from, to);
    }

    private float resolves(Decree30Type type, float from) {
        float y = sheet.centred(office.head() + " " + office.name(), Face.BOLD, 13, Decree30Page.MIDDLE, from, 420);
        y += 6;
        for (int i = 0, count = draw.between(2, 4); i < count; i++) {
            y = page.paragraph("Căn cứ " + Wording.from(draw, "law") + ";", Face.ITALIC, y);
        }
        y = page.paragraph("Theo đề nghị của " + Wording.from(draw, "unitCap") + ".", Face.ITALIC, y);
        y = sheet.centred(type.heading() + ":", Face.BOLD, 13.5f, Decree30Page.MIDDLE, y + 8, 300) + 6;
        return articles(y, 4);
    }

    private float articles(float from, int atMost) {
        int[] number = {1};
        return page.fill(from, atMost, texts -> {
            texts.add("Điều " + number[0]++ + ". " + Wording.from(draw, "clause"));
            if (draw.chance(0.5)) {
                texts.add("1. " + Wording.from(draw, "sentence"));
                texts.add("2. " + Wording.from(draw, "sentence"));
            }
        });
    }

    private float sections(float from) {
        float y = page.paragraph(Wording.say(draw, "Thực hiện {law}, {sentence}"), Face.REGULAR, from);
        for (int section = 0; section < 4 && y < 540; section++) {
            y = page.paragraph(ROMAN.get(section) + ". " + upper(Wording.from(draw, "heading")), Face.BOLD, y);
            for (int i = 1, count = draw.between(1, 3); i <= count && y < 560; i++) {
                y = page.paragraph(i + ". " + Wording.from(draw, "sentence"), Face.REGULAR, y);
                if (draw.chance(0.3) && y < 560) {
                    y = page.paragraph("- " + Wording.from(draw, "sentence"), Face.REGULAR, y);
                }
            }
        }
        return y;
    }

    private float prose(float from, int count) {
        return page.fill(
                from, count, texts -> texts.add(Wording.from(draw, "sentence") + " " + Wording.from(draw, "sentence")));
    }

    private float minutes(float from) {
        float y = page.paragraph(
                Wording.say(draw, "Hôm nay, ngày {dmy}, tại {village}, {commune}, chúng tôi gồm có:"),
                Face.REGULAR,
                from);
        for (int i = 1, count = draw.between(2, 4); i <= count; i++) {
            Person present = Person.drawn(draw);
            y = page.paragraph(
                    i + ". " + Wording.capitalized(present.title()) + " " + present.name() + " - chức vụ: "
                            + draw.of("Chủ tịch", "Phó Chủ tịch", "Thư ký", "Ủy viên", "Công chức tư pháp - hộ tịch"),
                    Face.REGULAR,
                    y);
        }
        y = prose(y, 2);
        return page.paragraph(
                Wording.say(
                        draw, "Biên bản kết thúc vào hồi {n1} giờ cùng ngày, lập thành 0{n1} bản có giá trị như nhau."),
                Face.REGULAR,
                y);
    }

    private float parties(float from) {
        float y = from;
        for (String party : List.of("BÊN A", "BÊN B")) {
            Person person = Person.drawn(draw);
            y = page.paragraph(party + ": " + upper(Wording.from(draw, "unitCap")), Face.BOLD, y);
            y = page.paragraph("Đại diện: " + person.name() + ", địa chỉ: " + person.address() + ".", Face.REGULAR, y);
        }
        y = page.paragraph("Hai bên thống nhất ký kết với các nội dung sau:", Face.REGULAR, y);
        return articles(y, 3);
    }

    private float personal(Decree30Type type, float from) {
        Person person = Person.drawn(draw);
        String opening = switch (type) {
            case GIAY_GIOI_THIEU -> "Giới thiệu " + person.title() + ": ";
            case GIAY_NGHI_PHEP -> "Cấp cho " + person.title() + ": ";
            default -> "Người ủy quyền: " + person.title() + " ";
        };
        sheet.field("applicantName", person.name());
        sheet.field("personalNumber", person.number());
        sheet.field("birthDate", person.birth().toString());
        sheet.field("address", person.address());
        float y = page.paragraph(opening + person.name(), Face.REGULAR, from);
        y = page.paragraph(
                "Sinh ngày " + Wording.dateInWords(person.birth()) + ", số định danh cá nhân: " + person.number(),
                Face.REGULAR,
                y);
        y = page.paragraph("Nơi cư trú: " + person.address(), Face.REGULAR, y);
        y = page.paragraph(
                switch (type) {
                    case GIAY_GIOI_THIEU -> Wording.say(draw, "Được cử đến: {unit} để {task}.");
                    case GIAY_NGHI_PHEP -> Wording.say(draw, "Được nghỉ phép {n1} ngày, từ ngày {dmy}, tại {commune}.");
                    default -> Wording.say(draw, "Được thay mặt {unit} thực hiện: {task}.");
                },
                Face.REGULAR,
                y);
        return page.paragraph(Wording.say(draw, "Giấy này có giá trị đến hết ngày {dmy}."), Face.REGULAR, y);
    }

    private float invites(float from) {
        float y = page.paragraph(
                Wording.say(draw, "Trân trọng kính mời {unit} dự họp về {subject}."), Face.REGULAR, from);
        y = page.paragraph(
                Wording.say(draw, "Chủ trì: ông {man}, ") + draw.of("Chủ tịch.", "Phó Chủ tịch.", "Giám đốc."),
                Face.REGULAR,
                y);
        y = page.paragraph(Wording.say(draw, "Thời gian: {n1} giờ 30 phút, ngày {dmy}."), Face.REGULAR, y);
        y = page.paragraph(Wording.say(draw, "Địa điểm: Hội trường số {n1}, {n2} {street}."), Face.REGULAR, y);
        return prose(y, draw.between(0, 2));
    }

    private float slip(float from) {
        float y = page.paragraph(
                Wording.say(draw, "{unitCap} chuyển đến {unit} các văn bản, hồ sơ sau đây:"), Face.REGULAR, from);
        for (int i = 1, count = draw.between(2, 5); i <= count; i++) {
            y = page.paragraph(
                    i + ". " + Wording.say(draw, "Hồ sơ {procedure} của ông (bà) {person}, {village}, {commune};"),
                    Face.REGULAR,
                    y);
        }
        return page.paragraph(Wording.say(draw, "Đề nghị {unit} {task}."), Face.REGULAR, y);
    }

    private float letter(float from) {
        float y = page.paragraph(Wording.say(draw, "Thưa {unit},"), Face.REGULAR, from);
        y = prose(y, draw.between(2, 4));
        return page.paragraph("Trân trọng cảm ơn và kính chúc sức khỏe, hạnh phúc, thành công.", Face.REGULAR, y);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
