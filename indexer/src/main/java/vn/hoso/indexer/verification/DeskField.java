package vn.hoso.indexer.verification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.DocumentDigitized.FieldReading;

/**
 * A field on the officer's screen.
 *
 * @param field as it holds
 * @param shown what stood in its box when it was shown: the value, or what is proposed
 * @param typed what stands in its box
 * @param doubtful whether it is to be looked at
 * @param verified the value that an officer verified, or null
 * @param newer what a later reading says instead, or null
 * @param parts which parts of what was shown are doubtful, in their order; none when all of it is
 * @param fault the message that says why what was typed cannot be taken, or null
 */
record DeskField(
        FieldReading field,
        String shown,
        String typed,
        boolean doubtful,
        @Nullable VerifiedValue verified,
        @Nullable String newer,
        List<DoubtfulPart> parts,
        @Nullable String fault) {

    /** Characters that a box of one line shows. */
    private static final int LINE = 40;

    /** Name of the field. */
    public String name() {
        return field.name();
    }

    /** Whether something stands there that the machine could not read. */
    public boolean isWritten() {
        return field.value() == null && field.place() != null && verified == null;
    }

    /** Whether it needs more than one line to be seen whole. */
    public boolean isLong() {
        return typed.length() > LINE;
    }

    /** Whether a doubtful part of it may be something else that is known. */
    public boolean hasChoices() {
        return parts.stream().anyMatch(part -> !part.others().isEmpty());
    }

    /** Whether it takes digits alone. */
    public boolean takesDigits() {
        return TypedValue.takesDigits(field.name());
    }
}
