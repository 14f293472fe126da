package vn.hoso.contracts;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cover or separator sheet says to a machine: the one message that travels on paper, printed by indexer and read by
 * ocr-worker. Its text stands on the sheet as QR and as Code 128:
 *
 * <pre>C1K7Q2MX:3:12:5:H15.50.05.13-261008-0975:8A3F</pre>
 *
 * that is kind, version 1, print run; serial and number of sheets in the run; sheets of paper declared, or nothing; dossier
 * code; check (CRC-16 with polynomial 1021 from FFFF over all before it, four hexadecimal digits). All its characters are
 * in the alphanumeric set of QR. A text with another version or a wrong check is no mark.
 *
 * @param kind what the sheet is
 * @param run print run, six of {@code 0-9A-Z}: the same when the same sheets are printed again
 * @param serial ordinal of the sheet in its run, from 1
 * @param of number of sheets in the run
 * @param sheets sheets of paper (not pages) that lie between it and the next sheet, 0 or more; null when not declared
 * @param dossier dossier code (<i>mã hồ sơ</i>), capital letters, digits, dot and hyphen
 */
public record SheetMark(
        Kind kind, String run, int serial, int of, @Nullable Integer sheets, String dossier) {

    private static final Pattern TEXT = Pattern.compile("(?<kind>[CS])1(?<run>[0-9A-Z]{6}):(?<serial>[1-9]\\d{0,3})"
            + ":(?<of>[1-9]\\d{0,3}):(?<sheets>\\d{0,4}):(?<dossier>[A-Z0-9.-]{6,40}):(?<check>[0-9A-F]{4})");

    /** Refuses what could not be printed and read again. */
    public SheetMark {
        if (serial < 1
                || serial > of
                || !TEXT.matcher(unchecked(kind, run, serial, of, sheets, dossier) + "0000")
                        .matches()) {
            throw new IllegalArgumentException("No sheet can say run %s, sheet %d of %d, %s sheets behind, dossier %s"
                    .formatted(run, serial, of, sheets, dossier));
        }
    }

    /** What a sheet is; the title stands on it in print, for people and for a page whose symbols are lost. */
    public enum Kind {
        /** Lies before all papers of a dossier. */
        COVER("TỜ BÌA HOSO"),
        /** Lies before one component of a dossier. */
        SEPARATOR("TỜ NGĂN HOSO");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The title as it is printed, in capitals. */
        public String title() {
            return title;
        }
    }

    /** The mark that a text is, or empty when it is none or was misread. */
    public static Optional<SheetMark> of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches() || !check(text.substring(0, parts.start("check"))).equals(parts.group("check"))) {
            return Optional.empty();
        }
        int serial = Integer.parseInt(parts.group("serial"));
        int of = Integer.parseInt(parts.group("of"));
        String sheets = parts.group("sheets");
        return serial > of
                ? Optional.empty()
                : Optional.of(new SheetMark(
                        parts.group("kind").equals("C") ? Kind.COVER : Kind.SEPARATOR,
                        parts.group("run"),
                        serial,
                        of,
                        sheets.isEmpty() ? null : Integer.valueOf(sheets),
                        parts.group("dossier")));
    }

    /** The text that is printed in both symbols. */
    public String text() {
        String unchecked = unchecked(kind, run, serial, of, sheets, dossier);
        return unchecked + check(unchecked);
    }

    private static String unchecked(
            Kind kind, String run, int serial, int of, @Nullable Integer sheets, String dossier) {
        return "%s1%s:%d:%d:%s:%s:"
                .formatted(kind.name().charAt(0), run, serial, of, sheets == null ? "" : sheets, dossier);
    }

    private static String check(String text) {
        int crc = 0xFFFF;
        for (byte octet : text.getBytes(StandardCharsets.US_ASCII)) {
            crc ^= octet << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : (crc << 1) ^ 0x1021;
            }
            crc &= 0xFFFF;
        }
        return String.format(Locale.ROOT, "%04X", crc);
    }
}
