package vn.hoso.indexer.report;

import java.time.DateTimeException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.hoso.indexer.access.Reach;
import vn.hoso.indexer.rates.ReportCalendar;

/** The report of a period, to be kept: {@code report.pdf} and {@code report.xlsx}, in the language of the page. */
@Controller
class ReportPages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ComposeReport compose;
    private final ReportPdf pdf;
    private final ReportXlsx xlsx;

    ReportPages(ComposeReport compose, ReportPdf pdf, ReportXlsx xlsx) {
        this.compose = compose;
        this.pdf = pdf;
        this.xlsx = xlsx;
    }

    @GetMapping("/rates/report.pdf")
    ResponseEntity<byte[]> pdf(
            @RequestParam("period") String period,
            @RequestParam(name = "calendar", defaultValue = "CALENDAR") String calendar) {
        RatesReport report = report(period, calendar);
        return kept(report, "pdf", MediaType.APPLICATION_PDF, pdf.of(report, LocaleContextHolder.getLocale()));
    }

    @GetMapping("/rates/report.xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam("period") String period,
            @RequestParam(name = "calendar", defaultValue = "CALENDAR") String calendar) {
        RatesReport report = report(period, calendar);
        return kept(report, "xlsx", XLSX, xlsx.of(report));
    }

    private RatesReport report(String period, String calendar) {
        try {
            ReportCalendar reported = ReportCalendar.named(calendar);
            return Reach.whole(() -> compose.of(period, reported));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }

    private static ResponseEntity<byte[]> kept(RatesReport report, String extension, MediaType type, byte[] file) {
        String name = "hoso-" + report.name().replace('/', '_') + "." + extension;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }
}
