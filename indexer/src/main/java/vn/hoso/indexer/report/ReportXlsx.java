package vn.hoso.indexer.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.hoso.indexer.rates.RateDefinition;
import vn.hoso.indexer.rates.RateLine;
import vn.hoso.indexer.rates.SecondLook;
import vn.hoso.indexer.site.Formats;

/**
 * The report as a workbook: the figures with agencies as they were and as they are, the definitions, and the seal. Numbers
 * are numbers, so that each reader's program writes them as that reader does.
 */
@Component
class ReportXlsx {

    private static final List<String> COLUMNS = List.of(
            "subject",
            "name",
            "definition",
            "definitionName",
            "numerator",
            "denominator",
            "percent",
            "points",
            "change",
            "baseNumerator",
            "baseDenominator",
            "basePercent",
            "predecessors",
            "comparable",
            "low",
            "high");
    private static final double[] WIDTHS = {15, 34, 20, 48, 12, 12, 12, 10, 12, 12, 12, 12, 18, 14, 12, 12};

    private final MessageSource messages;
    private final Formats formats;

    ReportXlsx(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** The file. */
    byte[] of(RatesReport report) {
        var xlsx = new ByteArrayOutputStream();
        try (var workbook = new Workbook(xlsx, "Hoso", null)) {
            figures(workbook.newWorksheet(text("report.xlsx.were")), report.were());
            figures(workbook.newWorksheet(text("report.xlsx.are")), report.are());
            definitions(workbook.newWorksheet(text("report.xlsx.definitions")), report.definitions());
            seal(workbook.newWorksheet(text("report.xlsx.seal")), report);
        } catch (IOException e) {
            throw new UncheckedIOException("The report could not be made into a workbook", e);
        }
        return xlsx.toByteArray();
    }

    private void figures(Worksheet sheet, List<RateLine> lines) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column, text("report.xlsx." + COLUMNS.get(column)));
            sheet.width(column, WIDTHS[column]);
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(2, 1);
        int row = 1;
        for (RateLine line : lines) {
            figure(sheet, row++, line);
        }
    }

    private void figure(Worksheet sheet, int row, RateLine line) {
        sheet.value(row, 0, line.subject().id());
        sheet.value(row, 1, formats.inLanguage(line.nameVi(), line.nameEn()));
        sheet.value(row, 2, line.definition().id());
        sheet.value(row, 3, name(line.definition()));
        whole(sheet, row, 4, line.rate().numerator());
        whole(sheet, row, 5, line.rate().denominator());
        hundredths(sheet, row, 6, line.rate().percent());
        hundredths(sheet, row, 7, line.indexPoints());
        hundredths(sheet, row, 8, line.change().points());
        whole(sheet, row, 9, line.base().rate().numerator());
        whole(sheet, row, 10, line.base().rate().denominator());
        hundredths(sheet, row, 11, line.base().rate().percent());
        sheet.value(row, 12, String.join(", ", line.base().predecessors()));
        sheet.value(row, 13, line.base().comparable() ? "" : text("rates.incomparable"));
        hundredths(sheet, row, 14, line.interval().map(SecondLook.Interval::low));
        hundredths(sheet, row, 15, line.interval().map(SecondLook.Interval::high));
    }

    private void definitions(Worksheet sheet, List<RateDefinition> definitions) {
        List<String> head = List.of("definition", "definitionName", "formula", "force", "basis");
        for (int column = 0; column < head.size(); column++) {
            sheet.value(0, column, text("report.xlsx." + head.get(column)));
            sheet.width(column, column == 0 ? 20 : 50);
        }
        sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
        int row = 1;
        for (RateDefinition one : definitions) {
            sheet.value(row, 0, one.id());
            sheet.value(row, 1, name(one));
            sheet.value(row, 2, one.formula());
            sheet.value(row, 3, formats.day(one.validFrom()) + " – " + formats.day(one.validTo()));
            sheet.value(row, 4, one.legalBasis());
            row++;
        }
    }

    private void seal(Worksheet sheet, RatesReport report) {
        sheet.width(0, 30);
        sheet.width(1, 70);
        List<List<String>> lines = List.of(
                List.of(text("report.period"), report.name()),
                List.of(
                        text("report.days"),
                        formats.day(report.period().from()) + " – "
                                + formats.day(report.period().to())),
                List.of(text("report.asOf"), formats.moment(report.asOf())),
                List.of(text("report.seal"), report.seal()),
                List.of("", text("report.seal.how")));
        for (int row = 0; row < lines.size(); row++) {
            sheet.value(row, 0, lines.get(row).get(0));
            sheet.value(row, 1, lines.get(row).get(1));
        }
    }

    private static void whole(Worksheet sheet, int row, int column, long number) {
        sheet.value(row, column, number);
        sheet.style(row, column).format("#,##0").set();
    }

    private static void hundredths(Worksheet sheet, int row, int column, Optional<BigDecimal> number) {
        number.ifPresent(value -> {
            sheet.value(row, column, value);
            sheet.style(row, column).format("#,##0.00").set();
        });
    }

    private String name(RateDefinition definition) {
        return formats.inLanguage(definition.nameVi(), definition.nameEn());
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
