package vn.hoso.indexer.procedures;

/**
 * A paper that a procedure asks for (<i>thành phần hồ sơ</i>).
 *
 * @param code code of the component, unique within its procedure
 * @param name Vietnamese name
 * @param duty why it is digitized
 */
public record RequiredPaper(String code, String name, Duty duty) {

    /** Why a component is digitized: Circular 01/2023/TT-VPCP, Article 4, letters a to d. */
    public enum Duty {
        /** The result of an earlier procedure. */
        A,
        /** Required by the law of its sector. */
        B,
        /** Listed in a decision of the minister or the provincial chair. */
        C,
        /** Only when the applicant asks for it; never in a mandatory denominator. */
        D;

        /** Whether the law requires it to be digitized. */
        public boolean mandatory() {
            return this != D;
        }
    }
}
