package vn.hoso.ocr.extraction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.hoso.ocr.recognition.Folded;

/**
 * The personal identifier (<i>số định danh cá nhân</i>): {@code PPP G YY RRRRRR}, circular 59/2021/TT-BCA, article 4. PPP is
 * the province of birth registration, {@code 0} and its code in the list of 63, or another country; G tells century and
 * sex: 0 and 1 for 1900 to 1999, 2 and 3 for 2000 to 2099; YY is the year of birth. It has no check digit, so nothing in
 * it is ever repaired.
 */
final class PersonalNumber {
    private static final Set<String> PROVINCES =
            Set.of(("001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025"
                            + " 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062"
                            + " 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096")
                    .split(" ", -1));

    private PersonalNumber() {}

    /**
     * Whether the digit of century and sex is one of the sex given: even for men, odd for women.
     *
     * @param sex as cards write it, {@code Nam} or {@code Nữ}; another word speaks against no number
     */
    static boolean isOfSex(String digits, String sex) {
        boolean man = (digits.charAt(3) - '0') % 2 == 0;
        return switch (Folded.letters(sex)) {
            case "nam" -> man;
            case "nu" -> !man;
            default -> true;
        };
    }

    /**
     * What vouches for twelve digits.
     *
     * @param birth birth date on the same paper, when one was read
     * @return empty when the structure, or the birth date, speaks against them
     */
    static Optional<Confirmation> confirmed(String digits, Optional<LocalDate> birth) {
        if (digits.length() != 12 || !PROVINCES.contains(digits.substring(0, 3))) {
            return Optional.empty();
        }
        int century = 1900 + (digits.charAt(3) - '0') / 2 * 100;
        int year = century + Integer.parseInt(digits.substring(4, 6));
        if (birth.isEmpty()) {
            return Optional.of(Confirmation.PERSONAL_NUMBER_STRUCTURE);
        }
        return birth.get().getYear() == year
                ? Optional.of(Confirmation.PERSONAL_NUMBER_AND_BIRTH_DATE)
                : Optional.empty();
    }
}
