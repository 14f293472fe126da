package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the REST interface gives it.
 *
 * @param subject agency code, or {@code group:ministry}, {@code group:locality}
 * @param name name of the subject in the language asked for
 * @param nameVi Vietnamese name
 * @param nameEn English name
 * @param definition id of the definition
 * @param definitionName name of the definition in the language asked for
 * @param from first day of reception
 * @param to last day of reception, inclusive
 * @param numerator dossiers that meet the definition
 * @param denominator dossiers counted
 * @param percent per cent, two decimals; null when nothing was counted
 * @param indexPoints marks of the 766 index, two decimals; null when the definition earns none, or nothing was counted
 * @param text the figure in the language asked for
 * @param textVi the figure in Vietnamese, for example {@code 82,42 %}
 * @param textEn the figure in English, for example {@code 82.42 %}
 * @param change against the base
 * @param asOf when the records were read, UTC
 * @param secondLook what a second look at a sample of its dossiers found; null when none was drawn
 */
record RateView(
        String subject,
        String name,
        String nameVi,
        String nameEn,
        String definition,
        String definitionName,
        LocalDate from,
        LocalDate to,
        long numerator,
        long denominator,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal indexPoints,
        String text,
        String textVi,
        String textEn,
        ChangeView change,
        Instant asOf,
        @Nullable SecondLookView secondLook) {

    static final Locale VI = Locale.forLanguageTag("vi");

    /**
     * The change, always with what it is measured against.
     *
     * @param points difference of the unrounded figures in percentage points; null when there is nothing to compare
     * @param printedDifference difference of the two printed figures
     * @param textVi the change in Vietnamese, or null
     * @param textEn the change in English, or null
     * @param baseKind {@code SAME_PERIOD} (of the year before) or {@code FIXED}
     * @param baseFrom first day of the base
     * @param baseTo last day of the base
     * @param baseNumerator dossiers that met the definition then
     * @param baseDenominator dossiers counted then
     * @param basePercent the figure then; null when nothing was counted
     * @param basePredecessors codes of further agencies whose dossiers the base counts, because they went on as this one
     * @param comparable whether there is anything like it: false where the agency changed within the period
     */
    record ChangeView(
            @Nullable BigDecimal points,
            @Nullable BigDecimal printedDifference,
            @Nullable String textVi,
            @Nullable String textEn,
            Base.Kind baseKind,
            LocalDate baseFrom,
            LocalDate baseTo,
            long baseNumerator,
            long baseDenominator,
            @Nullable BigDecimal basePercent,
            List<String> basePredecessors,
            boolean comparable) {}

    /**
     * A second look at a sample of the dossiers that meet the definition.
     *
     * @param judged dossiers looked at in finished samples
     * @param right of these, rightly counted
     * @param waiting dossiers drawn that nobody has judged
     * @param low where the figure begins to lie with a confidence of 95 %, per cent; null while no sample is finished
     * @param high where it ends to lie
     */
    record SecondLookView(
            long judged,
            long right,
            long waiting,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {

        static @Nullable SecondLookView of(RateLine line) {
            SecondLook look = line.secondLook();
            return look == null
                    ? null
                    : new SecondLookView(
                            look.judged(),
                            look.right(),
                            look.waiting(),
                            line.interval().map(SecondLook.Interval::low).orElse(null),
                            line.interval().map(SecondLook.Interval::high).orElse(null));
        }
    }

    static RateView of(RateLine line, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        var percent = line.rate().percent();
        return new RateView(
                line.subject().id(),
                english ? line.nameEn() : line.nameVi(),
                line.nameVi(),
                line.nameEn(),
                line.definition().id(),
                english ? line.definition().nameEn() : line.definition().nameVi(),
                line.period().from(),
                line.period().to(),
                line.rate().numerator(),
                line.rate().denominator(),
                percent.orElse(null),
                line.indexPoints().orElse(null),
                RateText.percent(percent, english ? Locale.ENGLISH : VI),
                RateText.percent(percent, VI),
                RateText.percent(percent, Locale.ENGLISH),
                change(line),
                line.asOf(),
                SecondLookView.of(line));
    }

    private static ChangeView change(RateLine line) {
        Base base = line.base();
        var points = line.change().points();
        return new ChangeView(
                points.orElse(null),
                line.change().printedDifference().orElse(null),
                RateText.points(points, VI).orElse(null),
                RateText.points(points, Locale.ENGLISH).orElse(null),
                base.kind(),
                base.period().from(),
                base.period().to(),
                base.rate().numerator(),
                base.rate().denominator(),
                base.rate().percent().orElse(null),
                base.predecessors(),
                base.comparable());
    }
}
