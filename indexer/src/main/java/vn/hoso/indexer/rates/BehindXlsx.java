package vn.hoso.indexer.rates;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoso.indexer.dossier.FiledPaper;
import vn.hoso.indexer.site.Formats;

/**
 * The dossiers behind a figure as a workbook, in the language of the page: what was counted, the dossiers with their
 * components and reasons, and every paper with the hash of its original and whoever answers for it.
 */
@Component
class BehindXlsx {

    private final DossiersBehind behind;
    private final MessageSource messages;
    private final Formats formats;

    BehindXlsx(DossiersBehind behind, MessageSource messages, Formats formats) {
        this.behind = behind;
        this.messages = messages;
        this.formats = formats;
    }

    /** Writes it, all of it as of one instant, without holding more than a block in memory. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(Behind asked, RateLine figure, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Hoso", null)) {
            try (var table = new WorkbookTable(
                    workbook, text("behind.figure"), List.of(text("behind.what"), text("behind.value")))) {
                figure(asked, figure).forEach(table::add);
            }
            try (var table = new WorkbookTable(
                    workbook,
                    text("behind.dossiers"),
                    heads(
                            "dossier.code",
                            "dossier.agency",
                            "dossier.procedure",
                            "dossier.channel",
                            "dossier.received",
                            "behind.met",
                            "behind.reasons",
                            "dossier.components"))) {
                behind.forEach(asked, dossier -> table.add(row(dossier)));
            }
            try (var table = new WorkbookTable(
                    workbook,
                    text("behind.papers"),
                    heads(
                            "dossier.code",
                            "dossier.component",
                            "behind.type",
                            "behind.original",
                            "behind.number",
                            "behind.firstPage",
                            "behind.lastPage",
                            "behind.verifiedBy",
                            "behind.verifiedAt",
                            "behind.sentBack"))) {
                behind.forEach(
                        asked,
                        dossier -> dossier.papers().stream().map(this::row).forEach(table::add));
            }
        }
    }

    private List<List<Object>> figure(Behind asked, RateLine figure) {
        RateDefinition definition = asked.definition();
        return List.of(
                List.of(text("rates.definition"), definition.id()),
                List.of(
                        text("rates.howCounted"),
                        words(
                                definition.formulaInWords().vi(),
                                definition.formulaInWords().en())),
                List.of(text("rates.basis"), definition.legalBasis()),
                List.of(text("rates.subject"), words(figure.nameVi(), figure.nameEn())),
                List.of(
                        text("report.days"),
                        formats.day(asked.period().from()) + " – "
                                + formats.day(asked.period().to())),
                List.of(text("report.asOf"), formats.moment(figure.asOf())),
                List.of(text("behind.numerator"), figure.rate().numerator()),
                List.of(text("behind.denominator"), figure.rate().denominator()),
                List.of(text("behind.side"), text("rates.side." + asked.side())));
    }

    private List<String> row(CountedDossier dossier) {
        return List.of(
                dossier.code(),
                dossier.agency(),
                dossier.procedure(),
                text("dossier.channel." + dossier.channel()),
                formats.day(dossier.receivedOn()),
                text(dossier.met() ? "rates.yes" : "rates.no"),
                joined(dossier.reasons().stream().map(reason -> words(reason.vi(), reason.en()))),
                joined(dossier.components().stream()
                        .map(one -> one.code() + ": " + text("dossier.component." + one.state()))));
    }

    private List<@Nullable Object> row(FiledPaper paper) {
        return Arrays.asList(
                paper.dossier(),
                paper.component(),
                messages.getMessage(
                        "reading.type." + paper.type(), null, paper.type(), LocaleContextHolder.getLocale()),
                paper.scan(),
                paper.number(),
                paper.firstPage(),
                paper.lastPage(),
                paper.signedOffBy(),
                paper.signedOffAt() == null ? null : formats.moment(paper.signedOffAt()),
                paper.sentBackFor());
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining("; "));
    }

    private List<String> heads(String... keys) {
        return Arrays.stream(keys).map(this::text).toList();
    }

    private String words(String vietnamese, String english) {
        return formats.inLanguage(vietnamese, english);
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
