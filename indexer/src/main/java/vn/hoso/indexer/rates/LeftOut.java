package vn.hoso.indexer.rates;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.indexer.rates.formula.Fact;
import vn.hoso.indexer.rates.formula.Words;

/**
 * Why a dossier of a period is in neither part of a figure. A dossier may be left out for several reasons at once, and is
 * never left out without one.
 */
enum LeftOut {
    /** The register gives no day of reception, so it belongs to no period; told of the period that its code is dated in. */
    NO_DAY(
            null,
            "received_on IS NULL",
            new Words("sổ đăng ký không ghi ngày tiếp nhận", "the register gives no day of reception")),
    /** Taken back before acceptance. */
    WITHDRAWN(
            null,
            "not_counted = 'WITHDRAWN'",
            new Words("đã rút trước khi được tiếp nhận", "withdrawn before it was accepted")),
    /** Made to try the one-stop system. */
    TEST(null, "not_counted = 'TEST'", new Words("hồ sơ thử nghiệm", "a test dossier")),
    /** Refused before acceptance. */
    REFUSED(
            null,
            "status = 3 AND not_counted IS NULL",
            new Words("không được tiếp nhận (trạng thái 3)", "refused, not accepted (status 3)")),
    /** Received in another period; where results are set against receipts. */
    NOT_RECEIVED(Fact.REC, "received_on NOT BETWEEN :from AND :to", Fact.REC.lacks()),
    /** Not finished in the period. */
    NOT_FINISHED(Fact.DONE, "NOT " + Fact.DONE.sql(), Fact.DONE.lacks()),
    /** Handed in online, where paper dossiers are counted. */
    ONLINE(Fact.PAPER, "NOT " + Fact.PAPER.sql(), Fact.PAPER.lacks()),
    /** The procedure returns no paper, where those that do are counted. */
    NO_PAPER_RESULT(Fact.RES, "NOT " + Fact.RES.sql(), Fact.RES.lacks()),
    /** Exempted, where exempted dossiers are left out. */
    EXEMPTED(Fact.EXEMPT, Fact.EXEMPT.sql(), Fact.EXEMPT.has());

    /** The six digits of the day in a dossier code. */
    private static final String CODED_DAY = "substring(code FROM '-([0-9]{6})-')";

    /** What a definition has to ask for so that it can be the reason; null where it is the reason under any. */
    private final @Nullable Fact asked;

    private final String sql;
    private final String vi;
    private final String en;

    LeftOut(@Nullable Fact asked, String sql, Words words) {
        this.asked = asked;
        this.sql = sql;
        this.vi = words.vi();
        this.en = words.en();
    }

    /** Those a definition can have. */
    static List<LeftOut> of(RateDefinition definition) {
        return Arrays.stream(values())
                .filter(one -> one.asked == null || definition.denominator().asks(one.asked))
                .toList();
    }

    /** SQL that holds for the dossiers with this reason among those of {@link #accepted} and {@link #always}. */
    String sql() {
        return "((" + sql + ") IS TRUE)";
    }

    /** In words. */
    Words words() {
        return new Words(vi, en);
    }

    /** SQL that finds, by index, the accepted dossiers of a period that a figure leaves out. */
    static String accepted(RateDefinition definition) {
        return ScanDossiers.touched(List.of(definition)) + " AND received_on IS NOT NULL AND status <> 3 AND "
                + Standing.OUT.sql(definition);
    }

    /** SQL that finds, each by an index of its own, those that every figure leaves out: not accepted, and without a day. */
    static List<String> always(RateDefinition definition) {
        String touched = ScanDossiers.touched(List.of(definition));
        return List.of(
                touched + " AND received_on IS NOT NULL AND status = 3",
                "received_on IS NULL AND (" + CODED_DAY
                        + " BETWEEN to_char(CAST(:from AS date), 'YYMMDD') AND to_char(CAST(:to AS date), 'YYMMDD') OR "
                        + touched + ")");
    }
}
