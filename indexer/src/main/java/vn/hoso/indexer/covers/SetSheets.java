package vn.hoso.indexer.covers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.hoso.contracts.SheetMark;
import vn.hoso.indexer.agency.Agencies;
import vn.hoso.indexer.agency.Agency;
import vn.hoso.indexer.dossier.Dossier;
import vn.hoso.indexer.procedures.Procedure;
import vn.hoso.indexer.procedures.Procedures;
import vn.hoso.indexer.procedures.RequiredPaper;
import vn.hoso.indexer.site.Formats;

/**
 * Sets the sheets of a print run as PDF, A4, one a page. They are in Vietnamese whatever the language of the page that asked
 * for them: they lie at the counter.
 */
@Component
@EnableConfigurationProperties(CoverSettings.class)
class SetSheets {

    private static final float QR = 156; // 55 mm
    /** Far enough from the corners that all of it is on a scan that is 10° askew. */
    private static final float QR_LEFT = 398;

    private static final float QR_TOP = 165;
    private static final float BARS = 105; // 37 mm: a level line crosses all bars of a sheet that is 10° askew
    private static final float LEFT = SheetPage.MARGIN;
    private static final float WHOLE = SheetPage.WIDTH - 2 * SheetPage.MARGIN;
    private static final float BESIDE_QR = QR_LEFT - LEFT - 20;
    private static final int MOST_ROWS = 12;

    private final CoverSettings settings;
    private final Agencies agencies;
    private final Procedures procedures;
    private final Formats formats;
    private final Clock clock;

    SetSheets(CoverSettings settings, Agencies agencies, Procedures procedures, Formats formats, Clock clock) {
        this.settings = settings;
        this.agencies = agencies;
        this.procedures = procedures;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * Writes the run.
     *
     * @param counter the counter that prints, for people; blank when it is not known
     * @throws UncheckedIOException when a font is missing or nobody takes the bytes
     */
    void write(PrintRun run, List<PrintRun.Entry> dossiers, String counter, OutputStream out) {
        Map<String, PrintRun.Entry> entries = dossiers.stream()
                .collect(Collectors.toMap(
                        entry -> entry.dossier().code(), Function.identity(), (first, again) -> first));
        try (var document = new PDDocument()) {
            var fonts = new Fonts(
                    PDType0Font.load(document, settings.font().toFile()),
                    PDType0Font.load(document, settings.boldFont().toFile()));
            for (PrintedSheet sheet : run.sheets()) {
                try (var page = new SheetPage(document)) {
                    var entry = Objects.requireNonNull(entries.get(sheet.mark().dossier()));
                    Optional<Procedure> procedure =
                            procedures.find(entry.dossier().procedure());
                    head(page, fonts, sheet, entry.dossier(), procedure, counter);
                    if (sheet.mark().kind() == SheetMark.Kind.COVER) {
                        components(page, fonts, entry, procedure);
                    } else {
                        separated(page, fonts, sheet, procedure);
                    }
                    foot(page, fonts, sheet.mark());
                }
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The sheets could not be set; do " + settings.font() + " and " + settings.boldFont() + " exist?",
                    e);
        }
    }

    private record Fonts(PDFont plain, PDFont bold) {}

    private void head(
            SheetPage page,
            Fonts fonts,
            PrintedSheet sheet,
            Dossier dossier,
            Optional<Procedure> procedure,
            String counter)
            throws IOException {
        SheetMark mark = sheet.mark();
        page.text(fonts.bold(), 34, LEFT, 72, WHOLE, mark.kind().title());
        page.text(fonts.plain(), 13, LEFT, 96, WHOLE, agency(dossier));
        page.text(fonts.bold(), 34, LEFT, 140, WHOLE, mark.dossier());
        page.qr(mark.text(), QR_LEFT, QR_TOP, QR);
        page.text(fonts.plain(), 13, LEFT, 190, BESIDE_QR, "Thủ tục: " + name(dossier, procedure));
        page.text(fonts.plain(), 13, LEFT, 212, BESIDE_QR, "Ngày tiếp nhận: " + formats.day(dossier.receivedOn()));
        String at = counter.isBlank() ? "" : "Quầy: " + counter + " · ";
        page.text(fonts.plain(), 13, LEFT, 234, BESIDE_QR, at + "In lúc " + formats.moment(clock.instant()));
    }

    private String agency(Dossier dossier) {
        return agencies.find(dossier.agency(), LocalDate.now(clock.withZone(Formats.ZONE)))
                        .map(Agency::nameVi)
                        .map(name -> name + " · ")
                        .orElse("")
                + dossier.agency();
    }

    private static String name(Dossier dossier, Optional<Procedure> procedure) {
        return procedure.map(known -> known.code() + " · " + known.name()).orElse(dossier.procedure());
    }

    /** A component by its code, and by its name where the catalogue has one. */
    private static String component(Optional<Procedure> procedure, String code) {
        return procedure.map(Procedure::papers).stream()
                .flatMap(List::stream)
                .filter(paper -> paper.code().equals(code))
                .map(RequiredPaper::name)
                .findFirst()
                .map(name -> code + " · " + name)
                .orElse(code);
    }

    private static void components(SheetPage page, Fonts fonts, PrintRun.Entry entry, Optional<Procedure> procedure)
            throws IOException {
        float y = 355;
        page.text(fonts.bold(), 13, LEFT, y, WHOLE, "Thành phần hồ sơ");
        page.text(fonts.bold(), 13, LEFT + 400, y, 120, "Số tờ");
        page.rule(y + 7);
        List<vn.hoso.indexer.dossier.Component> components = entry.dossier().components();
        int rows = Math.max(components.size(), entry.declared().sheets().size());
        for (int i = 0; i < Math.min(rows, MOST_ROWS); i++) {
            y += 20;
            String name = i < components.size()
                    ? component(procedure, components.get(i).code())
                    : "Giấy tờ khác";
            boolean duty = i < components.size() && components.get(i).duty();
            page.text(fonts.plain(), 12, LEFT, y, 390, (i + 1) + ". " + name + (duty ? " (bắt buộc)" : ""));
            page.text(
                    fonts.plain(),
                    12,
                    LEFT + 400,
                    y,
                    120,
                    count(entry.declared().of(i)));
        }
        if (rows > MOST_ROWS) {
            y += 20;
            page.text(fonts.plain(), 12, LEFT, y, 390, "… và " + (rows - MOST_ROWS) + " thành phần khác");
        }
        page.rule(y + 8);
        page.text(fonts.bold(), 13, LEFT, y + 26, 390, "Cộng");
        page.text(fonts.bold(), 13, LEFT + 400, y + 26, 120, count(entry.total()));
    }

    private static void separated(SheetPage page, Fonts fonts, PrintedSheet sheet, Optional<Procedure> procedure)
            throws IOException {
        page.text(fonts.plain(), 14, LEFT, 390, WHOLE, "Thành phần hồ sơ");
        String component = sheet.component() == null ? "Giấy tờ khác" : component(procedure, sheet.component());
        page.text(fonts.bold(), 40, LEFT, 435, WHOLE, component);
        page.text(
                fonts.plain(),
                14,
                LEFT,
                360,
                WHOLE,
                "Số tờ: " + count(sheet.mark().sheets()));
    }

    private static void foot(SheetPage page, Fonts fonts, SheetMark mark) throws IOException {
        String serial = "Tờ %d/%d của lượt in %s".formatted(mark.serial(), mark.of(), mark.run());
        page.text(fonts.bold(), 13, LEFT, 668, WHOLE, serial);
        page.code128(mark.text(), LEFT, 680, WHOLE, BARS);
        page.text(fonts.plain(), 10, LEFT, 798, WHOLE, mark.text());
        String hint = mark.kind() == SheetMark.Kind.COVER
                ? "Đặt tờ này lên trên giấy tờ của hồ sơ rồi quét cả chồng. Không gấp, không ghim, không viết lên hai mã."
                : "Đặt tờ này lên trên giấy tờ của thành phần nói trên. Không gấp, không ghim, không viết lên hai mã.";
        page.text(fonts.plain(), 10, LEFT, 812, WHOLE, hint);
    }

    private static String count(@Nullable Integer sheets) {
        return sheets == null ? "………" : sheets.toString();
    }
}
