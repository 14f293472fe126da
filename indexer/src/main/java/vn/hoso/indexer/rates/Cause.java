package vn.hoso.indexer.rates;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hoso.indexer.rates.formula.Fact;
import vn.hoso.indexer.rates.formula.Words;

/**
 * Why a dossier that is counted does not meet a definition, as far as somebody can still do something about it. A dossier
 * may have several causes at once.
 */
enum Cause {
    /** No component has a file. */
    NO_FILE(Fact.IN1),
    /** A duty component has no file. */
    COMPONENT_MISSING(
            Fact.IN, duty("MISSING"), "thiếu tệp của thành phần bắt buộc", "a required component has no file"),
    /** A duty component has a file that nobody verified. */
    COMPONENT_UNVERIFIED(
            Fact.IN,
            duty("ATTACHED"),
            "thành phần bắt buộc chờ kiểm tra",
            "a required component waits for verification"),
    /** The register lists no duty component, so nothing proves the dossier whole. */
    NO_COMPONENT_LISTED(
            Fact.IN,
            "NOT EXISTS (SELECT FROM dossier_component c WHERE c.dossier = dossier.code AND c.duty)",
            "sổ đăng ký không liệt kê thành phần bắt buộc",
            "the register lists no required component"),
    /** Nothing was scanned. */
    NOT_SCANNED(Fact.SCANNED),
    /** A scan cannot be read, or there is none. */
    UNREADABLE(Fact.READABLE),
    /** No officer answers for a scan, or there is none. */
    NOT_SIGNED_OFF(Fact.VERIFIED),
    /** No electronic result was issued. */
    NO_RESULT(Fact.OUT),
    /** No electronic result was issued, where one with a verified signature is asked for. */
    NO_RESULT_TO_VERIFY(
            Fact.OUTV, Fact.OUT, false, Fact.OUT.lacks().vi(), Fact.OUT.lacks().en()),
    /** A result was issued, its signature was not verified. */
    RESULT_UNVERIFIED(
            Fact.OUTV,
            Fact.OUT,
            true,
            "kết quả đã cấp, chữ ký chưa kiểm tra",
            "the signature on the result is not verified"),
    /** Not finished in the period. */
    NOT_FINISHED(Fact.DONE),
    /** No component was reused. */
    NOT_REUSED(Fact.REU),
    /** No component came from its owner's store. */
    NOT_FROM_STORE(Fact.STORE),
    /** The result was not synchronised. */
    NOT_SYNCED(Fact.SYNC),
    /** Neither VNeID nor the population database was used. */
    NO_POPULATION_DATA(Fact.POP);

    private final Fact lacking;
    private final String detail;
    /** The fact that has to be there, or not, as well; null where only the components tell. */
    private final @Nullable Fact beside;

    private final boolean there;
    private final String vi;
    private final String en;

    Cause(Fact lacking) {
        this(
                lacking,
                "true",
                lacking,
                false,
                lacking.lacks().vi(),
                lacking.lacks().en());
    }

    Cause(Fact lacking, String detail, String vi, String en) {
        this(lacking, detail, null, false, vi, en);
    }

    Cause(Fact lacking, Fact beside, boolean there, String vi, String en) {
        this(lacking, (there ? "" : "NOT ") + beside.sql(), beside, there, vi, en);
    }

    Cause(Fact lacking, String detail, @Nullable Fact beside, boolean there, String vi, String en) {
        this.lacking = lacking;
        this.detail = detail;
        this.beside = beside;
        this.there = there;
        this.vi = vi;
        this.en = en;
    }

    /** Whether the facts of a dossier suffice to tell it. */
    boolean toldByFacts() {
        return beside != null;
    }

    /** Whether a dossier with some facts, which does not meet a definition, has this cause; only where facts tell it. */
    boolean holds(RateDefinition definition, Set<Fact> dossier) {
        return definition.numerator().lacking(dossier).contains(lacking) && dossier.contains(beside) == there;
    }

    /** Those a definition can have. */
    static List<Cause> of(RateDefinition definition) {
        return Arrays.stream(values())
                .filter(cause -> definition.numerator().asks(cause.lacking))
                .toList();
    }

    /** SQL that holds for the dossiers with this cause among those that do not meet a definition. */
    String sql(RateDefinition definition) {
        return "(" + definition.numerator().lackingSql(lacking) + " AND " + detail + ")";
    }

    /** In words. */
    public Words words() {
        return new Words(vi, en);
    }

    private static String duty(String state) {
        return "EXISTS (SELECT FROM dossier_component c WHERE c.dossier = dossier.code AND c.duty AND NOT c.converted_here"
                + " AND c.state = '" + state + "')";
    }
}
