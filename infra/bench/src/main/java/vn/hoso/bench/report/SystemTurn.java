package vn.hoso.bench.report;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.hoso.bench.measure.ReadingErrors;
import vn.hoso.bench.usage.Usage;

/**
 * What one system did in one turn.
 *
 * @param system its name
 * @param turn which turn, from 1
 * @param usage what it cost
 * @param cpuSecondsOf processor time of its parts
 * @param scores how each page was read
 * @param pdfs how many PDFs it made
 * @param pdfBytes their size together
 * @param validPdfs how many of them veraPDF passes as PDF/A-2b
 */
public record SystemTurn(
        String system,
        int turn,
        Usage usage,
        Map<String, Double> cpuSecondsOf,
        List<PageScore> scores,
        int pdfs,
        long pdfBytes,
        int validPdfs) {

    double pagesAMinute() {
        return 60 * scores.size() / usage.seconds();
    }

    double cpuSecondsAPage() {
        return usage.cpuSeconds() / scores.size();
    }

    ReadingErrors errors(Predicate<PageScore> which) {
        return scores.stream().filter(which).map(PageScore::errors).reduce(ReadingErrors.NONE, ReadingErrors::plus);
    }
}
