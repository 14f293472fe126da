package vn.hoso.indexer.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.hoso.indexer.rates.formula.Condition;
import vn.hoso.indexer.rates.formula.Fact;
import vn.hoso.indexer.rates.formula.Words;
import vn.hoso.indexer.shipped.ShippedTable;

/**
 * The definitions there are, from {@code /rates/definitions.csv}. Each that asks for files of components or for results
 * has a strict twin, in which a file counts only converted and verified, a result only with a verified signature, and what
 * was reused or shared only where it is so: the plain one compares with the portal, the twin is what the agency stands
 * behind. Each that asks for files of components
 * has a sound twin as well, in which dossiers with doubted scans do not meet it: what the figure would be without them.
 * And each has a restated twin, which leaves out the dossiers that were exempted.
 */
public final class RateDefinitions {

    private static final Map<Fact, Condition> STRICTLY = Map.of(
            Fact.IN1, Condition.of("IN"),
            Fact.OUT, Condition.of("OUTV"),
            Fact.REU, Condition.of("REU & IN"),
            Fact.STORE, Condition.of("STORE & IN"),
            Fact.SYNC, Condition.of("SYNC & OUTV"));
    private static final List<RateDefinition> ALL = read();
    private static final Map<String, RateDefinition> BY_ID =
            ALL.stream().collect(Collectors.toMap(RateDefinition::id, Function.identity()));

    private static final List<RateDefinition> SHARES = List.of(of("SCAN.v1"), of("READ.v1"), of("VERI.v1"));

    private RateDefinitions() {}

    /** All, each plain one followed by its twins. */
    public static List<RateDefinition> all() {
        return ALL;
    }

    /** Those that are not the twin of another. */
    public static List<RateDefinition> plain() {
        return ALL.stream().filter(definition -> !definition.twin()).toList();
    }

    /** One whose denominator is all dossiers of an event. */
    static RateDefinition countingAll(Fact event) {
        return ALL.stream()
                .filter(definition -> definition.denominator().toString().equals(event.name()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Those whose figures of a period are told without being asked for: of each indicator that is told, the rule in force
     * on the last day; of a period before there was a rule, the first one.
     */
    public static List<RateDefinition> told(Period period) {
        return ALL.stream()
                .filter(RateDefinition::told)
                .filter(one -> one.inForce(period) || (period.to().isBefore(one.validFrom()) && first(one)))
                .toList();
    }

    /** Those that are told of some period: an indicator by its old rule and by its new one. */
    public static List<RateDefinition> everTold() {
        return ALL.stream().filter(RateDefinition::told).toList();
    }

    private static boolean first(RateDefinition one) {
        return ALL.stream()
                .filter(other -> other.told() && other.indicator().equals(one.indicator()))
                .noneMatch(other -> other.validFrom().isBefore(one.validFrom()));
    }

    /**
     * The definition with an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static RateDefinition of(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("'%s' is not a definition; see /api/rates/definitions".formatted(id)));
    }

    /** How far the papers behind every rate are: scanned, readable, verified by officers. */
    static List<RateDefinition> shares() {
        return SHARES;
    }

    /** The strict twin of a definition; one that asks for nothing a twin could ask more strictly has none. */
    public static Optional<RateDefinition> twin(RateDefinition definition) {
        return find(definition.id() + RateDefinition.STRICT);
    }

    /** The sound twin of a definition; one that asks for no file of a component has none. */
    public static Optional<RateDefinition> soundTwin(RateDefinition definition) {
        return find(definition.id() + RateDefinition.SOUND);
    }

    /** The restated twin of a plain definition. */
    public static Optional<RateDefinition> restatedTwin(RateDefinition definition) {
        return find(definition.id() + RateDefinition.RESTATED);
    }

    private static Optional<RateDefinition> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static List<RateDefinition> read() {
        return ShippedTable.lines("/rates/definitions.csv").stream()
                .map(RateDefinitions::definition)
                .flatMap(plain -> Stream.of(Stream.of(plain), strictly(plain), soundly(plain), restated(plain))
                        .flatMap(Function.identity()))
                .toList();
    }

    private static RateDefinition definition(CSVRecord row) {
        return new RateDefinition(
                row.get("id"),
                row.get("indicator"),
                new Words(row.get("name_vi"), row.get("name_en")),
                Condition.of(row.get("numerator")),
                Condition.of(row.get("denominator")),
                row.get("points").isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new IndexPoints(new BigDecimal(row.get("points")), new BigDecimal(row.get("full_at")))),
                LocalDate.parse(row.get("valid_from")),
                day(row.get("valid_to")),
                row.get("legal_basis"),
                RateDefinition.Sure.valueOf(row.get("sure").toUpperCase(Locale.ROOT)),
                row.get("told").equals("yes"));
    }

    private static Stream<RateDefinition> strictly(RateDefinition plain) {
        Condition numerator = plain.numerator().with(STRICTLY);
        return numerator.equals(plain.numerator())
                ? Stream.of()
                : Stream.of(twin(
                        plain,
                        RateDefinition.STRICT,
                        new Words(", chỉ tính bản đã kiểm tra", ", verified only"),
                        numerator,
                        plain.denominator().with(STRICTLY)));
    }

    private static Stream<RateDefinition> soundly(RateDefinition plain) {
        return plain.numerator().asks(Fact.IN1)
                ? Stream.of(twin(
                        plain,
                        RateDefinition.SOUND,
                        new Words(", trừ hồ sơ có bản quét đáng ngờ", ", doubted scans left out"),
                        lacking(plain.numerator(), Fact.DOUBT),
                        plain.denominator()))
                : Stream.of();
    }

    private static Stream<RateDefinition> restated(RateDefinition plain) {
        return Stream.of(twin(
                plain,
                RateDefinition.RESTATED,
                new Words(", trừ hồ sơ được miễn tính", ", exempted dossiers left out"),
                lacking(plain.numerator(), Fact.EXEMPT),
                lacking(plain.denominator(), Fact.EXEMPT)));
    }

    private static Condition lacking(Condition condition, Fact fact) {
        return Condition.of(condition + " & !" + fact);
    }

    /** Only what an agency stands behind is told without being asked for: each figure told is counted anew at each change. */
    private static RateDefinition twin(
            RateDefinition plain, String suffix, Words name, Condition numerator, Condition denominator) {
        return new RateDefinition(
                plain.id() + suffix,
                plain.indicator(),
                new Words(plain.nameVi() + name.vi(), plain.nameEn() + name.en()),
                numerator,
                denominator,
                plain.points(),
                plain.validFrom(),
                plain.validTo(),
                plain.legalBasis(),
                plain.sure(),
                plain.told() && suffix.equals(RateDefinition.STRICT));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
