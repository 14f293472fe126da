package vn.hoso.ocr.classification;

/** How the letters of a heading are set. */
final class HeadingLetters {
    private HeadingLetters() {}

    /** Share of the letters that are capitals, 0 to 1; 0 for a text without letters. */
    static double capitals(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long capitals = text.codePoints().filter(Character::isUpperCase).count();
        return letters == 0 ? 0 : (double) capitals / letters;
    }
}
