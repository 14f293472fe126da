package vn.hoso.ocr.recognition;

/** How far a text is set in capitals, as names of bodies and papers are. */
public final class Capitals {

    private Capitals() {}

    /** Share of the letters that are capitals, 0 to 1; 0 for a text without letters. */
    public static double share(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        return letters == 0 ? 0 : (double) capitals / letters;
    }
}
