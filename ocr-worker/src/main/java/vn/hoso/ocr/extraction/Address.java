package vn.hoso.ocr.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address in its normal form: street or hamlet, commune, province, parted by commas. On a dotted line the dots run into
 * the words and take their commas away; the names of the units say where those belong.
 */
final class Address {
    private static final Pattern LEADER = Pattern.compile("[.…_·„]+|,(?=\\S)");
    private static final Pattern UNIT = Pattern.compile("[\\s,]*(?<!thị|Thị)\\s(?=(?:xã|phường|đặc khu|thị trấn|thị xã"
            + "|quận|huyện|tỉnh|[Tt]hành phố)\\s[\\p{Lu}\\d])");
    private static final Pattern PROVINCE = Pattern.compile("(?<unit>tỉnh|[Tt]hành phố) (?<name>\\p{Lu}[^,]*)$");

    private Address() {}

    /** The address that was filled in, with its province spelt as the list has it when the letters are the same. */
    static String of(String filled) {
        String words =
                LEADER.matcher(filled).replaceAll(" ").replaceAll("\\s+", " ").replaceAll("^[\\s:;,]+|[\\s:;,]+$", "");
        String parted = UNIT.matcher(words).replaceAll(", ");
        Matcher province = PROVINCE.matcher(parted);
        if (!province.find()) {
            return parted;
        }
        String known = KnownNames.place(province.group("unit") + " " + province.group("name"));
        return known == null ? parted : parted.substring(0, province.start()) + known;
    }
}
