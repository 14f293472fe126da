package vn.hoso.ocr.extraction;

/** The grammar or checklist that a value met. A name here is what {@code FieldReading.confirmedBy} carries. */
enum Confirmation {
    /** Digits as Decree 30/2020 writes numbers, printed in one word with their notation. */
    NUMBER_GRAMMAR(0.3),
    /** Abbreviation of a type and of a body, joined as the decree joins them. */
    NOTATION_GRAMMAR(0.3),
    /** The notation ends with the initials of the issuing body. */
    ISSUER_INITIALS(0.2),
    /** A day that the calendar has. */
    CALENDAR(0.3),
    /** Made of names that stand in the list of agencies and bodies. */
    KNOWN_NAME(0.5),
    /** Stands before the day of issue, and is in the list of places. */
    KNOWN_PLACE(0.3),
    /** Stands centred under the line that names the type. */
    UNDER_HEADING(1),
    /** Stands after "V/v". */
    SUBJECT_LABEL(1),
    /** Stands where the decree puts the signature: post in capitals, the name under it. */
    SIGNATURE_BLOCK(1),
    /** A list under "Nơi nhận:". */
    RECIPIENTS_LABEL(1),
    /** Stands after the label of the form that asks for it. */
    FORM_LABEL(1),
    /** Twelve digits of which the first three are a province of birth registration (circular 59/2021/TT-BCA). */
    PERSONAL_NUMBER_STRUCTURE(0.8),
    /** The same, and century and year of birth are those of the birth date on the paper. */
    PERSONAL_NUMBER_AND_BIRTH_DATE(0.4),
    /** Said by the QR of an identity card, whose number fits its own birth date and sex. */
    CARD_QR(0),
    /** Digits as Vietnamese telephone numbers have them. */
    PHONE_GRAMMAR(0.6),
    /** The structure of a dossier code, with a day of the calendar. */
    DOSSIER_CODE_GRAMMAR(1),
    /** Stands in a stamp of arrival. */
    ARRIVAL_STAMP(1),
    /** Stands in the visible box of a digital signature. */
    SIGNATURE_BOX(1);

    private final double doubtLeft;

    Confirmation(double doubtLeft) {
        this.doubtLeft = doubtLeft;
    }

    /** Share of the misread values that it lets through, 0 to 1. */
    double doubtLeft() {
        return doubtLeft;
    }
}
