package vn.hoso.samples;

/** Kinds of made-up paper by their look: what makes reading easy or hard. */
public enum PaperKind {
    /** Administrative document laid out by Decree 30/2020, Appendix I. */
    DECREE_30,
    /** A form with dotted leaders, filled in or blank. */
    FORM,
    /** A paper whose body is a table with rules. */
    TABLE,
    /** A certificate, extract, licence or card. */
    CERTIFICATE,
    /** A list of people in a ruled table. */
    NAME_LIST
}
