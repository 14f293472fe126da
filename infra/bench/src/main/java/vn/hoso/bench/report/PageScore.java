package vn.hoso.bench.report;

import java.util.Map;
import java.util.Optional;
import vn.hoso.bench.measure.FieldComparison;
import vn.hoso.bench.measure.ReadingErrors;
import vn.hoso.bench.measure.Tally;
import vn.hoso.bench.pages.BenchPage;
import vn.hoso.bench.systems.PageReading;

/**
 * How one page was read.
 *
 * @param page the page
 * @param errors against its text
 * @param answer what Hoso says beyond the text
 */
public record PageScore(BenchPage page, ReadingErrors errors, Optional<PageReading.Answer> answer) {
    private static final String UNKNOWN = "UNKNOWN";

    /** Compares a reading with the page. */
    public static PageScore of(BenchPage page, PageReading reading) {
        return new PageScore(page, ReadingErrors.between(page.text(), reading.text()), reading.answer());
    }

    /** The field, if it stands on the page: right, wrong, or left open; of nothing when it does not stand there. */
    Tally field(String name) {
        String printed = page.fields().get(name);
        if (printed == null) {
            return Tally.NONE;
        }
        String read = answer.map(PageReading.Answer::fields).orElse(Map.of()).get(name);
        return Tally.one(read != null, read != null && FieldComparison.same(name, printed, read));
    }

    /** Every measured field that stands on the page. */
    Tally fields() {
        return FieldComparison.MEASURED.stream().map(this::field).reduce(Tally.NONE, Tally::plus);
    }

    /** The type: saying that it is unknown is right for a page that has none, and open for one that has. */
    Tally type() {
        String said = answer.map(PageReading.Answer::type).orElse(UNKNOWN);
        boolean right = said.equals(page.type());
        return Tally.one(right || !said.equals(UNKNOWN), right);
    }
}
