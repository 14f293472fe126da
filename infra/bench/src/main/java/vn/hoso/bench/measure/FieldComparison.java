package vn.hoso.bench.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a field was read exactly: equal to what is printed, but for what a normal form may differ in. */
public final class FieldComparison {
    /** The fields that are asked for and measured. */
    public static final List<String> MEASURED = List.of(
            "number",
            "notation",
            "place",
            "date",
            "issuer",
            "subject",
            "signer",
            "signerTitle",
            "recipients",
            "applicantName",
            "personalNumber",
            "birthDate",
            "address",
            "phone");

    private static final Set<String> DIGITS = Set.of("personalNumber", "phone");
    private static final Set<String> NAMES = Set.of("issuer", "signer", "signerTitle", "applicantName", "place");

    private FieldComparison() {}

    /**
     * Whether both say the same: as comparable text; numbers of people and telephones by their digits, the number of a
     * document without leading noughts, names whatever their capitals, recipients one by one without their dashes and
     * stops, a subject without its "V/v".
     */
    public static boolean same(String field, String printed, String read) {
        if (DIGITS.contains(field)) {
            return printed.replaceAll("\\D", "").equals(read.replaceAll("\\D", ""));
        }
        if (field.equals("number")) {
            return printed.replaceFirst("^0+", "").equals(read.trim().replaceFirst("^0+", ""));
        }
        if (field.equals("recipients")) {
            return recipients(printed).equals(recipients(read));
        }
        String truth = ComparableText.of(printed).replaceFirst("^V/v ", "");
        String seen = ComparableText.of(read).replaceFirst("^V/v ", "");
        return NAMES.contains(field) ? lower(truth).equals(lower(seen)) : truth.equals(seen);
    }

    private static List<String> recipients(String text) {
        return Arrays.stream(text.split("[;\\n]", -1))
                .map(one -> ComparableText.of(one).replaceAll("^[-–•+ ]+|[.;, ]+$", ""))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.forLanguageTag("vi"));
    }
}
