package vn.hoso.indexer.trust;

import java.io.IOException;
import java.io.StringWriter;
import org.apache.commons.csv.CSVFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What was looked at and put right, by field, as CSV (RFC 4180). */
@Controller
class WorkCsv {

    private static final CSVFormat FIELDS = CSVFormat.RFC4180
            .builder()
            .setHeader("type", "field", "doubtful", "unneeded", "corrected", "unread")
            .get();

    private final CountWork work;

    WorkCsv(CountWork work) {
        this.work = work;
    }

    @GetMapping(path = "/trust/fields.csv", produces = "text/csv;charset=UTF-8")
    @ResponseBody
    String fields(
            @ModelAttribute(name = "days", binding = false) Days days,
            @RequestParam(name = "agency", defaultValue = "") String agency)
            throws IOException {
        var text = new StringWriter();
        try (var csv = FIELDS.print(text)) {
            for (Work.OfField one : work.on(days, agency.strip()).fields()) {
                csv.printRecord(one.type(), one.field(), one.doubtful(), one.unneeded(), one.corrected(), one.unread());
            }
        }
        return text.toString();
    }
}
