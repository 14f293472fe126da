package vn.hoso.ocr.recognition.spelling;

/** The six tones of Vietnamese, and the mark that writes each. */
enum Tone {
    /** Ngang: no mark. */
    LEVEL('\0'),
    /** Huyền: grave. */
    FALLING('\u0300'),
    /** Sắc: acute. */
    RISING('\u0301'),
    /** Ngã: tilde. */
    BROKEN('\u0303'),
    /** Hỏi: hook above. */
    ASKING('\u0309'),
    /** Nặng: dot below. */
    HEAVY('\u0323');

    private final char mark;

    Tone(char mark) {
        this.mark = mark;
    }

    /** The combining mark, or NUL when there is none. */
    char mark() {
        return mark;
    }

    /** Whether a syllable that ends in c, ch, p or t can bear this tone: only sắc and nặng can. */
    boolean endsInAStop() {
        return this == RISING || this == HEAVY;
    }

    static Tone of(char mark) {
        for (Tone tone : values()) {
            if (tone.mark == mark) {
                return tone;
            }
        }
        return LEVEL;
    }
}
