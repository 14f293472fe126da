package vn.hoso.indexer.rates;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a rate counts. A definition is never changed once released: a new reading is a new id, shown beside the old one.
 *
 * <p>Words of the formulas: REC, dossiers received in the period; paper, channel counter or post; IN1, at least one
 * component has a file; IN, every duty component is digitized, verified and whole; RES, the procedure returns a paper or
 * document; OUT, an electronic result was issued; OUTV, and the agency's signature on it was verified. Dossiers that were
 * not accepted (status 3) or have no day of reception are in no set.
 */
public enum RateDefinition {
    /** Paper dossiers turned electronic. */
    CONV_V1(
            "CONV.v1",
            "Hồ sơ giấy chuyển thành hồ sơ điện tử",
            "Paper dossiers turned electronic",
            "|REC, paper: IN1| / |REC, paper|",
            Facts.PAPER,
            Facts.IN1),
    /** Paper dossiers turned electronic, every duty component whole. */
    CONV_V1_STRICT(
            "CONV.v1-strict",
            "Hồ sơ giấy chuyển thành hồ sơ điện tử, đủ thành phần đã kiểm tra",
            "Paper dossiers turned electronic, every required component verified",
            "|REC, paper: IN| / |REC, paper|",
            Facts.PAPER,
            Facts.IN),
    /** Electronic results. */
    SEED_ERES_V1(
            "SEED-ERES.v1",
            "Cấp kết quả điện tử",
            "Electronic results issued",
            "|REC, RES: OUT| / |REC, RES|",
            Facts.RES,
            Facts.OUT),
    /** Electronic results with a verified signature. */
    SEED_ERES_V1_STRICT(
            "SEED-ERES.v1-strict",
            "Cấp kết quả điện tử, chữ ký đã kiểm tra",
            "Electronic results issued, signature verified",
            "|REC, RES: OUTV| / |REC, RES|",
            Facts.RES,
            Facts.OUT_VERIFIED),
    /** Digitized dossiers, input and result. */
    DIGI_2026(
            "DIGI.2026",
            "Hồ sơ thực hiện số hóa",
            "Digitized dossiers",
            "|REC: IN1 and (not RES or OUT)| / |REC|",
            Facts.ALL,
            Facts.IN1 + " AND (NOT " + Facts.RES + " OR " + Facts.OUT + ")"),
    /** Digitized dossiers, input whole and result verified. */
    DIGI_2026_STRICT(
            "DIGI.2026-strict",
            "Hồ sơ thực hiện số hóa, đủ thành phần và kết quả đã kiểm tra",
            "Digitized dossiers, every required component and the result verified",
            "|REC: IN and (not RES or OUTV)| / |REC|",
            Facts.ALL,
            Facts.IN + " AND (NOT " + Facts.RES + " OR " + Facts.OUT_VERIFIED + ")");

    private static final String LEGAL_BASIS = "QĐ 766/QĐ-TTg (2022); TT 01/2023/TT-VPCP";

    private final String id;
    private final String nameVi;
    private final String nameEn;
    private final String formula;
    private final String counted;
    private final String met;

    RateDefinition(String id, String nameVi, String nameEn, String formula, String counted, String met) {
        this.id = id;
        this.nameVi = nameVi;
        this.nameEn = nameEn;
        this.formula = formula;
        this.counted = counted;
        this.met = met;
    }

    /** The definition with an id, or empty. */
    public static Optional<RateDefinition> of(String id) {
        return Arrays.stream(values())
                .filter(definition -> definition.id.equals(id))
                .findFirst();
    }

    /** The id printed with every figure, for example {@code CONV.v1-strict}. */
    public String id() {
        return id;
    }

    /** The Vietnamese name. */
    public String nameVi() {
        return nameVi;
    }

    /** The English name. */
    public String nameEn() {
        return nameEn;
    }

    /** The formula in the words of this class. */
    public String formula() {
        return formula;
    }

    /** The decisions it follows. */
    public String legalBasis() {
        return LEGAL_BASIS;
    }

    /** Whether it is the strict twin of another definition. */
    public boolean strict() {
        return id.endsWith("-strict");
    }

    /** SQL over the columns of a dossier: whether it is in the denominator. */
    String counted() {
        return "(" + counted + ")";
    }

    /** SQL over the columns of a dossier: whether it is in the numerator. */
    String met() {
        return "(" + counted + " AND (" + met + "))";
    }

    /** Facts of a dossier as SQL; a document filed here is a file of a component. */
    private static final class Facts {
        static final String ALL = "true";
        static final String PAPER = "channel IN ('COUNTER', 'POST')";
        static final String IN1 = "(component_attached OR documents > 0)";
        static final String IN = "duty_converted";
        static final String RES = "paper_result";
        static final String OUT = "result_issued";
        static final String OUT_VERIFIED = "(result_issued AND result_verified)";
    }
}
