package vn.hoso.indexer.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Personal numbers in what people are shown: the identifier of 12 digits (Thông tư 59/2021/TT-BCA, Article 4) and the
 * identity card's of 9 before it. Whoever compares readings with the paper sees them whole. To others the first digit and
 * the last three are shown, as {@code 0********678}, until they say what they need the number for (Law 91/2025/QH15 and
 * Decree 356/2025/NĐ-CP: no more is shown than the purpose needs). Another number of so many digits is masked too.
 *
 * <p>Templates reach it as {@code @personalNumbers}.
 */
@Component
public class PersonalNumbers {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(\\d)(\\d{5}|\\d{8})(\\d{3})(?!\\d)");

    /** A text as whoever is signed in may see it; nobody at all, as when the line is at work, sees it whole. */
    public @Nullable String shown(@Nullable String text) {
        boolean whole =
                Person.signedIn().map(person -> person.account().verifies()).orElse(true);
        return text == null || whole ? text : masked(text);
    }

    /**
     * The same, on a page.
     *
     * @param unmasked whether it was said what for, for this one look
     */
    public @Nullable String shown(@Nullable String text, @Nullable Boolean unmasked) {
        return Boolean.TRUE.equals(unmasked) ? text : shown(text);
    }

    private static String masked(String text) {
        return NUMBER.matcher(text)
                .replaceAll(
                        number -> number.group(1) + "*".repeat(number.group(2).length()) + number.group(3));
    }
}
