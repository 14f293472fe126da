package vn.hoso.ocr.extraction;

/** The grammar or checklist that a value met. A name here is what {@code FieldReading.confirmedBy} carries. */
enum Confirmation {
    /** Digits as Decree 30/2020 writes numbers, printed in one word with their notation. */
    NUMBER_GRAMMAR,
    /** Abbreviation of a type and of a body, joined as the decree joins them. */
    NOTATION_GRAMMAR,
    /** The notation ends with the initials of the issuing body. */
    ISSUER_INITIALS,
    /** A day that the calendar has. */
    CALENDAR,
    /** Made of names that stand in the list of agencies and bodies. */
    KNOWN_NAME,
    /** Stands before the day of issue, and is in the list of places. */
    KNOWN_PLACE,
    /** Stands centred under the line that names the type. */
    UNDER_HEADING,
    /** Stands after "V/v". */
    SUBJECT_LABEL,
    /** Stands where the decree puts the signature: post in capitals, the name under it. */
    SIGNATURE_BLOCK,
    /** A list under "Nơi nhận:". */
    RECIPIENTS_LABEL,
    /** Stands after the label of the form that asks for it. */
    FORM_LABEL,
    /** Twelve digits of which the first three are a province of birth registration (circular 59/2021/TT-BCA). */
    PERSONAL_NUMBER_STRUCTURE,
    /** The same, and century and year of birth are those of the birth date on the paper. */
    PERSONAL_NUMBER_AND_BIRTH_DATE,
    /** Digits as Vietnamese telephone numbers have them. */
    PHONE_GRAMMAR,
    /** The structure of a dossier code, with a day of the calendar. */
    DOSSIER_CODE_GRAMMAR,
    /** Stands in a stamp of arrival. */
    ARRIVAL_STAMP,
    /** Stands in the visible box of a digital signature. */
    SIGNATURE_BOX
}
