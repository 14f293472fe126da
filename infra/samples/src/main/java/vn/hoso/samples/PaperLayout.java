package vn.hoso.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where things stand on a paper: Decree 30/2020, Appendix I, for administrative papers; the usual look for forms. */
final class PaperLayout {
    private static final float LEFT_COLUMN = 168;
    private static final float RIGHT_COLUMN = 420;
    private static final float LEFT = 85;
    private static final float RIGHT = 548;
    private static final float MIDDLE = (LEFT + RIGHT) / 2;
    private static final float LINE = 19;
    private static final float BODY = 13.5f;
    private static final float LAST_LINE = 600;
    private static final String CARRIED_ON =
            "Các cơ quan, đơn vị, tổ chức và cá nhân có liên quan theo chức năng, nhiệm vụ được giao tiếp tục phối hợp"
                    + " thực hiện việc tiếp nhận, số hóa và trả kết quả giải quyết thủ tục hành chính bảo đảm đúng thời"
                    + " hạn quy định; kịp thời báo cáo khó khăn, vướng mắc để được xem xét, hướng dẫn.";

    private final SamplePaper paper;
    private final Sheet sheet;

    private PaperLayout(SamplePaper paper, Sheet sheet) {
        this.paper = paper;
        this.sheet = sheet;
    }

    static void draw(SamplePaper paper, int page, Sheet sheet) {
        if (page < 1 || page > paper.pages()) {
            throw new IllegalArgumentException("No page " + page + " in a paper of " + paper.pages());
        }
        PaperLayout layout = new PaperLayout(paper, sheet);
        float y = 80;
        if (page > 1) {
            sheet.centre(Integer.toString(page), SampleFont.REGULAR, 13, Sheet.WIDTH / 2, 45);
        } else {
            y = paper.isForm() ? layout.formHead() : layout.administrativeHead();
        }
        y = layout.text(page, y);
        if (page == paper.pages()) {
            layout.foot(Math.max(y + 24, 480));
        }
    }

    private float administrativeHead() {
        float left = 62;
        if (!paper.parent().isEmpty()) {
            left = centredLines(paper.parent(), SampleFont.REGULAR, 12, LEFT_COLUMN, left, 215, 15);
        }
        left = centredLines(paper.issuer(), SampleFont.BOLD, 12, LEFT_COLUMN, left, 215, 15);
        sheet.rule(LEFT_COLUMN - 30, LEFT_COLUMN + 30, left - 9);
        motto(RIGHT_COLUMN, 62);
        float y = Math.max(left + 14, 112);
        sheet.centre(numberLine(), SampleFont.REGULAR, 13, LEFT_COLUMN, y);
        sheet.centre(dateLine(paper.place(), paper.date()), SampleFont.ITALIC, 13, RIGHT_COLUMN, y);
        if (paper.title().isEmpty()) {
            y = centredLines("V/v " + paper.subject(), SampleFont.REGULAR, 12, LEFT_COLUMN, y + 18, 200, 15) + 24;
        } else {
            y = title(y + 38, SampleFont.BOLD);
            sheet.rule(MIDDLE - 40, MIDDLE + 40, y - 10);
        }
        return codeAndAddressee(y + 14);
    }

    private float formHead() {
        motto(MIDDLE, 70);
        return codeAndAddressee(title(136, SampleFont.BOLD) + 8);
    }

    private void motto(float x, float y) {
        sheet.centre("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", SampleFont.BOLD, 12, x, y);
        sheet.centre("Độc lập - Tự do - Hạnh phúc", SampleFont.BOLD, 13, x, y + 17);
        sheet.rule(x - 80, x + 80, y + 22);
    }

    private float title(float y, SampleFont face) {
        float next = centredLines(paper.title(), SampleFont.BOLD, 14, MIDDLE, y, 400, 18);
        return paper.subject().isEmpty() ? next : centredLines(paper.subject(), face, 13.5f, MIDDLE, next, 390, 17);
    }

    private float codeAndAddressee(float y) {
        float next = y;
        if (paper.dossierCode() != null) {
            sheet.centre("Mã hồ sơ: " + paper.dossierCode(), SampleFont.REGULAR, 13, MIDDLE, next);
            next += 24;
        }
        if (!paper.addressee().isEmpty()) {
            sheet.centre("Kính gửi: " + paper.addressee(), SampleFont.REGULAR, BODY, MIDDLE, next);
            next += 28;
        }
        return next + 6;
    }

    private float text(int page, float from) {
        float y = from;
        List<String> paragraphs = page == 1 ? paper.body() : List.of();
        for (String paragraph : paragraphs) {
            y = paper.isForm() && paragraph.contains(": ") ? filledLine(paragraph, y) : paragraph(paragraph, y);
        }
        if (paper.pages() > 1) {
            for (int clause = 1; y < LAST_LINE - (page == 1 ? 0 : 40); clause++) {
                y = paragraph(page + "." + clause + ". " + CARRIED_ON, y);
            }
        }
        return y;
    }

    private float paragraph(String paragraph, float from) {
        float y = from;
        float indent = 28;
        for (String line : Sheet.wrap(paragraph, SampleFont.REGULAR, BODY, RIGHT - LEFT, indent)) {
            sheet.write(line, SampleFont.REGULAR, BODY, LEFT + indent, y);
            indent = 0;
            y += LINE;
        }
        return y + 5;
    }

    private float filledLine(String line, float y) {
        sheet.write(line, SampleFont.REGULAR, BODY, LEFT, y);
        sheet.dots(LEFT + Sheet.width(line, SampleFont.REGULAR, BODY) + 4, RIGHT, y);
        return y + LINE + 5;
    }

    private void foot(float y) {
        sheet.centre(paper.signerPost(), SampleFont.BOLD, 13, RIGHT_COLUMN, y);
        sheet.signature(RIGHT_COLUMN - 50, y + 60);
        if (!paper.isForm()) {
            sheet.seal(paper.issuer(), RIGHT_COLUMN - 62, y + 58);
            sheet.write("Nơi nhận:", SampleFont.BOLD_ITALIC, 12, LEFT, y);
            sheet.write("- Như trên;", SampleFont.REGULAR, 11, LEFT, y + 16);
            sheet.write("- Văn phòng Chính phủ (để báo cáo);", SampleFont.REGULAR, 11, LEFT, y + 30);
            sheet.write("- Lưu: VT, KSTT.", SampleFont.REGULAR, 11, LEFT, y + 44);
        }
        sheet.centre(paper.signer(), SampleFont.BOLD, 13, RIGHT_COLUMN, y + 118);
    }

    private String numberLine() {
        String notation = paper.notation().isEmpty() ? "" : "/" + paper.notation();
        return "Số: " + (paper.number() == null ? "          " : paper.number()) + notation;
    }

    private static String dateLine(String place, @Nullable LocalDate date) {
        if (date == null) {
            return place + ", ngày      tháng      năm 2026";
        }
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
        return String.format(
                Locale.ROOT, "%s, ngày %02d tháng %s năm %d", place, date.getDayOfMonth(), month, date.getYear());
    }

    private float centredLines(String text, SampleFont face, float size, float x, float y, float width, float step) {
        float next = y;
        for (String line : Sheet.wrap(text, face, size, width, 0)) {
            sheet.centre(line, face, size, x, next);
            next += step;
        }
        return next;
    }
}
