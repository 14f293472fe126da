package vn.hoso.samples.page;

import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hoso.samples.wording.Draw;
import vn.hoso.samples.wording.Office;
import vn.hoso.samples.wording.Person;
import vn.hoso.samples.wording.Wording;

/** An administrative document laid out by Decree 30/2020, Appendix I: head in two columns, body, recipients, signer. */
final class Decree30Page {
    static final float LEFT = 85;
    static final float RIGHT = 548;
    static final float MIDDLE = (LEFT + RIGHT) / 2;
    private static final float LEFT_COLUMN = 168;
    private static final float RIGHT_COLUMN = 420;
    private static final Color RED = new Color(205, 40, 45);

    private final InkedSheet sheet;
    private final Draw draw;
    private final Decree30Type type;
    private final Office office;
    private final float head;
    private final float size;
    private final Optional<Hand> hand;

    /** A page on which all is printed. */
    Decree30Page(InkedSheet sheet, Decree30Type type) {
        this(sheet, type, Optional.empty());
    }

    /** A page whose number and day that hand writes into the print. */
    Decree30Page(InkedSheet sheet, Decree30Type type, Optional<Hand> hand) {
        this.sheet = sheet;
        this.type = type;
        this.hand = hand;
        draw = sheet.draw();
        office = Office.drawn(draw);
        head = draw.of(12f, 12.5f, 13f);
        size = draw.of(13f, 13.5f, 14f);
    }

    float size() {
        return size;
    }

    CleanPage drawn() {
        return drawn(y -> Decree30Body.write(this, sheet, type, office, y));
    }

    /** Draws head, the body given, and foot; a body that fills the page leaves the foot to a page not drawn. */
    CleanPage drawn(BodyWriter body) {
        float y = head();
        boolean goesOn = draw.chance(0.15);
        float end = body.write(y);
        if (!goesOn && end < 640) {
            foot(end + 14);
        }
        return sheet.finished(type.name());
    }

    /** Writes a body from a baseline on and gives the next. */
    interface BodyWriter {
        float write(float y);
    }

    private float head() {
        float y = 58;
        float left = y;
        if (!office.parent().isEmpty()) {
            left = sheet.centred(office.parent(), Face.REGULAR, head, LEFT_COLUMN, left, 205);
            sheet.field("parent", office.parent());
        }
        left = sheet.centred(office.name(), Face.BOLD, head, LEFT_COLUMN, left, 205);
        sheet.field("issuer", office.name());
        sheet.rule(LEFT_COLUMN - 30, left - 8, LEFT_COLUMN + 30, left - 8, 0.7f);
        motto(sheet, RIGHT_COLUMN, y, head);
        float next = Math.max(left + 14, y + 54);
        numberAndDate(next);
        if (type == Decree30Type.CONG_VAN) {
            String subject = Wording.from(draw, "subject");
            sheet.field("subject", subject);
            next = sheet.centred("V/v " + subject, Face.REGULAR, 12, LEFT_COLUMN, next + 18, 195) + 16;
        } else {
            next = title(next + 36);
        }
        return addressee(next + 4);
    }

    static void motto(InkedSheet sheet, float x, float y, float size) {
        sheet.centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Face.BOLD, Math.min(size, 12.5f), x, y, 300);
        sheet.centred("Độc lập - Tự do - Hạnh phúc", Face.BOLD, size + 1, x, y + 17, 300);
        sheet.rule(x - 78, y + 23, x + 78, y + 23, 0.7f);
    }

    private void numberAndDate(float y) {
        String abbreviation = type.abbreviation();
        String unit = draw.of("VP", "VX", "NC", "KT", "TH", "HCTP", "KSTT", "VHXH");
        String notation = abbreviation.isEmpty() ? office.sign() + "-" + unit : abbreviation + "-" + office.sign();
        int counted = draw.between(1, draw.of(9, 99, 999, 4999));
        String number = counted < 10 ? "0" + counted : Integer.toString(counted);
        LocalDate date = Wording.date(draw);
        if (type != Decree30Type.THU_CONG) {
            filledIn("Số:", number, "/" + notation, Face.REGULAR, LEFT_COLUMN, y, 230);
            sheet.field("number", number);
            sheet.field("notation", notation);
        }
        String day = String.format(Locale.ROOT, "%02d", date.getDayOfMonth());
        String after = " tháng " + Wording.month(date) + " năm " + date.getYear();
        filledIn(office.place() + ", ngày", day, after, Face.ITALIC, RIGHT_COLUMN, y, 300);
        sheet.field("date", date.toString());
        sheet.field("place", office.place());
    }

    private void filledIn(String before, String digits, String after, Face face, float x, float y, float width) {
        hand.ifPresentOrElse(
                writing -> writing.fillIn(before, digits, after.strip(), face, x, y),
                () -> sheet.centred(before + " " + digits + after, face, 13, x, y, width));
    }

    private float title(float y) {
        float next = sheet.centred(type.heading(), Face.BOLD, 14, MIDDLE, y, 380);
        String subject = Wording.from(draw, "subject");
        subject = draw.chance(0.6) ? "Về việc " + subject : Wording.capitalized(subject);
        sheet.field("subject", subject);
        next = sheet.centred(subject, Face.BOLD, 13.5f, MIDDLE, next, 360);
        sheet.rule(MIDDLE - 40, next - 10, MIDDLE + 40, next - 10, 0.7f);
        return next + 10;
    }

    private float addressee(float y) {
        boolean addressed = switch (type.body()) {
            case ADDRESSED, LETTER, INVITES -> true;
            case SLIP, SECTIONS -> draw.chance(0.3);
            default -> false;
        };
        if (!addressed) {
            return y + 6;
        }
        String to = Wording.from(draw, "unitCap");
        sheet.field("addressee", to);
        return sheet.centred("Kính gửi: " + to, Face.REGULAR, size, MIDDLE + 10, y, 380) + 10;
    }

    private void foot(float y) {
        String deputy = draw.chance(0.4) ? "PHÓ " + office.head() : "";
        List<String> post = new ArrayList<>();
        if (!office.onBehalf().isEmpty()) {
            post.add(office.onBehalf());
        }
        post.add(deputy.isEmpty() ? office.head() : "KT. " + office.head());
        if (!deputy.isEmpty()) {
            post.add(deputy);
        }
        recipients(y);
        float next = y;
        for (String line : post) {
            next = sheet.centred(line, Face.BOLD, 13, RIGHT_COLUMN, next, 230);
        }
        sheet.field("signerTitle", deputy.isEmpty() ? office.head() : deputy);
        Marks.signature(sheet, RIGHT_COLUMN - 45, next + 28);
        if (draw.chance(0.85)) {
            Marks.seal(sheet, office.name(), RIGHT_COLUMN - 62, next + 22, RED, 0.85f);
        }
        String signer = Person.drawn(draw).name();
        sheet.centred(signer, Face.BOLD, 13.5f, RIGHT_COLUMN, next + 68, 230);
        sheet.field("signer", signer);
    }

    private void recipients(float y) {
        sheet.line("Nơi nhận:", Face.BOLD_ITALIC, 12, LEFT, y);
        float next = y + 15;
        List<String> named = new ArrayList<>();
        for (int i = 0, count = draw.between(1, 4); i < count; i++) {
            named.add(Wording.from(draw, "recipient"));
        }
        named = new ArrayList<>(named.stream().distinct().toList());
        named.add(Wording.from(draw, "filed"));
        for (int i = 0; i < named.size(); i++) {
            String text = "- " + named.get(i) + (i == named.size() - 1 ? "." : ";");
            next = sheet.paragraph(text, Face.REGULAR, 11, LEFT, 285, 0, next, 13);
        }
        sheet.field("recipients", String.join("; ", named));
    }

    /** Writes a paragraph of the body; gives the next baseline. */
    float paragraph(String text, Face face, float y) {
        return sheet.paragraph(text, face, size, LEFT, RIGHT, 28, y, size * 1.38f) + 3;
    }

    /** Writes paragraphs until the page is nearly full or there are enough. */
    float fill(float from, int atMost, Consumer<List<String>> more) {
        List<String> texts = new ArrayList<>();
        float y = from;
        for (int i = 0; i < atMost && y < 560; i++) {
            texts.clear();
            more.accept(texts);
            for (String text : texts) {
                y = paragraph(text, Face.REGULAR, y);
            }
        }
        return y;
    }
}
