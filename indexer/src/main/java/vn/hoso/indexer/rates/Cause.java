package vn.hoso.indexer.rates;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoso.indexer.rates.formula.Fact;
import vn.hoso.indexer.rates.formula.Words;

/**
 * Why a dossier that is counted does not meet a definition, as far as somebody can still do something about it. A dossier
 * may have several causes at once.
 */
enum Cause {
    /** No component has a file. */
    NO_FILE(Set.of(Fact.IN1), "true", Fact.IN1.lacks()),
    /** A duty component has no file. */
    COMPONENT_MISSING(
            Set.of(Fact.IN),
            duty("MISSING"),
            new Words("thiếu tệp của thành phần bắt buộc", "a required component has no file")),
    /** A duty component has a file that nobody verified. */
    COMPONENT_UNVERIFIED(
            Set.of(Fact.IN),
            duty("ATTACHED"),
            new Words("thành phần bắt buộc chờ kiểm tra", "a required component waits for verification")),
    /** The register lists no duty component, so nothing proves the dossier whole. */
    NO_COMPONENT_LISTED(
            Set.of(Fact.IN),
            "NOT EXISTS (SELECT FROM dossier_component c WHERE c.dossier = dossier.code AND c.duty)",
            new Words("sổ đăng ký không liệt kê thành phần bắt buộc", "the register lists no required component")),
    /** No electronic result was issued. */
    NO_RESULT(Set.of(Fact.OUT, Fact.OUTV), "NOT result_issued", Fact.OUT.lacks()),
    /** A result was issued, its signature was not verified. */
    RESULT_UNVERIFIED(
            Set.of(Fact.OUTV),
            "result_issued",
            new Words("kết quả đã cấp, chữ ký chưa kiểm tra", "the signature on the result is not verified")),
    /** Not finished in the period. */
    NOT_FINISHED(Set.of(Fact.DONE), "true", Fact.DONE.lacks()),
    /** No component was reused. */
    NOT_REUSED(Set.of(Fact.REU), "true", Fact.REU.lacks()),
    /** No component came from its owner's store. */
    NOT_FROM_STORE(Set.of(Fact.STORE), "true", Fact.STORE.lacks()),
    /** The result was not synchronised. */
    NOT_SYNCED(Set.of(Fact.SYNC), "true", Fact.SYNC.lacks()),
    /** Neither VNeID nor the population database was used. */
    NO_POPULATION_DATA(Set.of(Fact.POP), "true", Fact.POP.lacks());

    private final Set<Fact> facts;
    private final String detail;
    private final Words words;

    Cause(Set<Fact> facts, String detail, Words words) {
        this.facts = facts;
        this.detail = detail;
        this.words = words;
    }

    /** Those a definition can have. */
    static List<Cause> of(RateDefinition definition) {
        return Arrays.stream(values())
                .filter(cause -> cause.facts.stream().anyMatch(definition.numerator()::asks))
                .toList();
    }

    /** SQL that holds for the dossiers with this cause among those that do not meet a definition. */
    String sql(RateDefinition definition) {
        return facts.stream()
                .sorted()
                .map(definition.numerator()::lackingSql)
                .collect(Collectors.joining(" OR ", "((", ") AND " + detail + ")"));
    }

    /** In words. */
    public Words words() {
        return words;
    }

    private static String duty(String state) {
        return "EXISTS (SELECT FROM dossier_component c WHERE c.dossier = dossier.code AND c.duty AND c.state = '"
                + state + "')";
    }
}
