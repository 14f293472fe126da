package vn.hoso.indexer.rates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * Figures as CSV (RFC 4180): numbers with a point for programs, beside the texts for people; or with a comma, columns then
 * parted by semicolons, as spreadsheets in Vietnam expect.
 */
final class RatesCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "subject",
                    "name_vi",
                    "name_en",
                    "definition",
                    "from",
                    "to",
                    "numerator",
                    "denominator",
                    "percent",
                    "index_points",
                    "text_vi",
                    "text_en",
                    "change_points",
                    "base_kind",
                    "base_from",
                    "base_to",
                    "base_numerator",
                    "base_denominator",
                    "base_percent",
                    "base_predecessors",
                    "comparable",
                    "as_of",
                    "second_look_judged",
                    "second_look_right",
                    "low",
                    "high")
            .get();

    private RatesCsv() {}

    static String of(List<RateView> rates, boolean vietnamese) {
        var text = new StringBuilder();
        CSVFormat format = vietnamese ? FORMAT.builder().setDelimiter(';').get() : FORMAT;
        Function<@Nullable BigDecimal, String> plain = value -> plain(value, vietnamese);
        try (var csv = format.print(text)) {
            for (RateView rate : rates) {
                var change = rate.change();
                var look = rate.secondLook();
                csv.printRecord(
                        rate.subject(),
                        rate.nameVi(),
                        rate.nameEn(),
                        rate.definition(),
                        rate.from(),
                        rate.to(),
                        rate.numerator(),
                        rate.denominator(),
                        plain.apply(rate.percent()),
                        plain.apply(rate.indexPoints()),
                        rate.textVi(),
                        rate.textEn(),
                        plain.apply(change.points()),
                        change.baseKind(),
                        change.baseFrom(),
                        change.baseTo(),
                        change.baseNumerator(),
                        change.baseDenominator(),
                        plain.apply(change.basePercent()),
                        String.join(" ", change.basePredecessors()),
                        change.comparable(),
                        rate.asOf(),
                        look == null ? "" : look.judged(),
                        look == null ? "" : look.right(),
                        look == null ? "" : plain.apply(look.low()),
                        look == null ? "" : plain.apply(look.high()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String plain(@Nullable BigDecimal value, boolean vietnamese) {
        String number = value == null ? "" : value.toPlainString();
        return vietnamese ? number.replace('.', ',') : number;
    }
}
