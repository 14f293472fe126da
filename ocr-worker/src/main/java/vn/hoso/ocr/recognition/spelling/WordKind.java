package vn.hoso.ocr.recognition.spelling;

/** What a word on a paper can be, by its letters alone. */
public enum WordKind {
    /** A possible Vietnamese syllable, all lower case, with a capital, or all capitals. */
    SYLLABLE,
    /** A known name or foreign syllable that Vietnamese papers use though the rules forbid it (Đắk, Krông, email). */
    NAME,
    /** Digits, with the signs that part them: 12, 1.250.000, 01/02/2026, 12%. */
    NUMBER,
    /** Letters with digits, or parts joined by a slash or hyphen: 15/QĐ-UBND, H15.50, QH15. */
    CODE,
    /** Capitals that are read one by one: UBND, TTHC, KT., TM. */
    ABBREVIATION,
    /** Signs without a letter or digit: dashes, bullets, leaders. */
    SIGN,
    /** None of these: more likely misread than printed so. */
    IMPOSSIBLE;

    /** Whether a language rule may be asked about the word at all: never of digits, codes, abbreviations and names. */
    public boolean isPlainWord() {
        return this == SYLLABLE || this == IMPOSSIBLE;
    }
}
