package vn.hoso.samples.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A made-up person.
 *
 * @param name whole name, family name first
 * @param female whether a woman
 * @param birth date of birth, 1945 to 2006
 * @param number personal number (số định danh cá nhân), 12 digits: province of the 63, century and sex, year, chance
 *     (Circular 59/2021/TT-BCA, Art. 4); it belongs to nobody
 * @param address where they live: hamlet or street, commune, province
 * @param phone mobile number
 */
public record Person(String name, boolean female, LocalDate birth, String number, String address, String phone) {
    private static final List<String> PROVINCES = List.of(
            ("001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038"
                            + " 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075"
                            + " 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096")
                    .split(" ", -1));

    /** Draws one. */
    public static Person drawn(Draw draw) {
        boolean female = draw.chance(0.5);
        String name = Wording.say(draw, female ? "{surname} {female} {femaleGiven}" : "{surname} {male} {maleGiven}");
        LocalDate birth = LocalDate.of(1945, 1, 1).plusDays(draw.between(0, 22_600));
        int century = (birth.getYear() >= 2000 ? 2 : 0) + (female ? 1 : 0);
        String number = draw.of(PROVINCES)
                + String.format(Locale.ROOT, "%d%02d", century, birth.getYear() % 100)
                + draw.digits(6);
        String address = draw.chance(0.5)
                ? Wording.say(draw, "{village}, {commune}, {province}")
                : Wording.say(draw, "số {n2} {street}, {commune}, {province}");
        return new Person(name, female, birth, number, address, Wording.phone(draw));
    }

    /** "Nam" or "Nữ". */
    public String sex() {
        return female ? "Nữ" : "Nam";
    }

    /** How they are spoken of: "ông" or "bà". */
    public String title() {
        return female ? "bà" : "ông";
    }
}
