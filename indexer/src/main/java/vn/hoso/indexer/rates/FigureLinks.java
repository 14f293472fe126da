package vn.hoso.indexer.rates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * Where the figures of a page lead: other figures and the dossiers behind them, of the period, the view and the time that
 * it shows. A page has a thousand of them, so what they share is written once.
 *
 * @param shown what each of them asks for
 * @param base the base that was chosen, for those that compare
 */
record FigureLinks(String shown, String base) {

    static FigureLinks of(
            YearMonth from,
            YearMonth to,
            ReportCalendar calendar,
            AgencyView view,
            String asOf,
            String baseFrom,
            String baseTo) {
        return new FigureLinks(
                "from=" + from + "&to=" + to + "&calendar=" + calendar + "&agencies=" + view
                        + query(Map.of("asOf", asOf)),
                query(Map.of("baseFrom", baseFrom, "baseTo", baseTo)));
    }

    private static String query(Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(one -> !one.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .map(one -> "&" + one.getKey() + "=" + UriUtils.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining());
    }

    /** The page of another definition or subject. */
    public String rates(String definition, String subject) {
        return "/rates?" + shown + base + of(definition, subject);
    }

    /** The dossiers that meet a definition. */
    public String numerator(String definition, String subject) {
        return dossiers(definition, subject, Side.NUMERATOR);
    }

    /** The dossiers that are counted. */
    public String denominator(String definition, String subject) {
        return dossiers(definition, subject, Side.DENOMINATOR);
    }

    /** Those counted that have doubted scans. */
    public String doubted(String definition, String subject) {
        return dossiers(definition, subject, Side.DOUBTED);
    }

    private String dossiers(String definition, String subject, Side side) {
        return "/rates/dossiers?" + shown + of(definition, subject) + "&side=" + side;
    }

    /** What lies between the figures of two definitions. */
    public String difference(String definition, String against, String subject) {
        return "/rates/difference?" + shown + of(definition, subject) + "&against=" + against;
    }

    /** The sample that was drawn from behind a figure. */
    public String secondLook(String definition, String subject) {
        return "/rates/second-look?" + shown + of(definition, subject);
    }

    private static String of(String definition, String subject) {
        return "&definition=" + definition + "&subject=" + UriUtils.encode(subject, UTF_8);
    }
}
