package vn.hoso.indexer.verification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a document as an officer sent them.
 *
 * @param typed what stands in each field, as it was typed
 * @param values what is to be verified, in normal form
 * @param faults fields that cannot hold what was typed, each with the message that says why
 */
record TypedForm(Map<String, String> typed, Map<String, String> values, Map<String, String> faults) {

    private static final String VALUE = "value.";
    private static final String SHOWN = "shown.";

    /** Nothing was typed. */
    static final TypedForm NONE = new TypedForm(Map.of(), Map.of(), Map.of());

    /**
     * Reads a form: what was changed is meant, and what was said to be right or to be absent.
     *
     * @param sent {@code value.<field>} as it is, {@code shown.<field>} as it was shown; {@code accept} or {@code absent}
     *     with the name of a field
     */
    static TypedForm of(Map<String, String> sent) {
        @Nullable String accepted = sent.get("accept");
        @Nullable String absent = sent.get("absent");
        var typed = new LinkedHashMap<String, String>();
        SortedMap<String, String> values = new TreeMap<>();
        SortedMap<String, String> faults = new TreeMap<>();
        sent.forEach((name, text) -> {
            if (!name.startsWith(VALUE)) {
                return;
            }
            String field = name.substring(VALUE.length());
            typed.put(field, text);
            boolean meant = field.equals(accepted) || !text.equals(sent.get(SHOWN + field));
            if (field.equals(absent)) {
                values.put(field, "");
            } else if (meant) {
                TypedValue.normal(field, text)
                        .ifPresentOrElse(
                                value -> values.put(field, value), () -> faults.put(field, "verification.fault.form"));
            }
        });
        if (accepted != null && Objects.equals(values.get(accepted), "")) {
            values.remove(accepted);
            faults.put(accepted, "verification.fault.empty");
        }
        return new TypedForm(typed, values, faults);
    }
}
