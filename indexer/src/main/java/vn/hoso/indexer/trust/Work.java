package vn.hoso.indexer.trust;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What officers did on some days.
 *
 * @param fields by field
 * @param counters by counter that scanned
 * @param officers by officer, in the order in which Vietnamese sort names; nobody is ranked
 * @param queue how long documents waited
 * @param stacks how stacks were split
 */
record Work(List<OfField> fields, List<OfCounter> counters, List<OfOfficer> officers, Queue queue, Stacks stacks) {

    /**
     * What was looked at of a field.
     *
     * @param type code of the document type
     * @param field name of the field, or {@code type}
     * @param doubtful readings that were doubtful
     * @param unneeded of these, right as read
     * @param corrected readings that were wrong, doubtful or not
     * @param unread values that could not be read, and were typed or said not to be there
     */
    record OfField(String type, String field, long doubtful, long unneeded, long corrected, long unread) {}

    /**
     * What was looked at of the papers that a counter scanned.
     *
     * @param agency agency of the counter
     * @param counter counter or scanner
     * @param documents documents of which something was looked at
     * @param readings readings that were looked at
     * @param corrected of these, wrong
     */
    record OfCounter(String agency, String counter, long documents, long readings, long corrected) {}

    /**
     * What an officer did.
     *
     * @param name full name
     * @param values values settled one by one
     * @param signedOff documents signed off
     * @param sentBack documents sent back to be scanned again
     * @param secondLooks values judged in second looks
     */
    record OfOfficer(String name, long values, long signedOff, long sentBack, long secondLooks) {

        /** By given name, which comes last, then by the whole name. */
        static Comparator<OfOfficer> byName() {
            Collator letters = Collator.getInstance(Locale.forLanguageTag("vi"));
            return Comparator.<OfOfficer, String>comparing(
                            one -> one.name().substring(one.name().lastIndexOf(' ') + 1), letters)
                    .thenComparing(OfOfficer::name, letters);
        }
    }

    /**
     * How long documents waited, from when they were digitized until they were signed off or sent back.
     *
     * @param documents documents that had waited
     * @param median seconds; half of them waited no longer
     * @param most seconds; 95 of 100 waited no longer
     */
    record Queue(long documents, double median, double most) {

        private static final int SECONDS_OF_AN_HOUR = 3600;

        /** Hours, two decimals. */
        public BigDecimal medianHours() {
            return hours(median);
        }

        /** Hours, two decimals. */
        public BigDecimal mostHours() {
            return hours(most);
        }

        private static BigDecimal hours(double seconds) {
            return BigDecimal.valueOf(seconds / SECONDS_OF_AN_HOUR).setScale(2, RoundingMode.HALF_UP);
        }
    }

    /**
     * How stacks were split whose split was in doubt.
     *
     * @param decided stacks that clerks decided
     * @param otherwise of these, cut elsewhere than was proposed
     */
    record Stacks(long decided, long otherwise) {}

    /** How many readings were doubtful. */
    public long doubtful() {
        return fields.stream().mapToLong(OfField::doubtful).sum();
    }

    /** How many of these were right as read. */
    public long unneeded() {
        return fields.stream().mapToLong(OfField::unneeded).sum();
    }

    /** How many readings were wrong. */
    public long corrected() {
        return fields.stream().mapToLong(OfField::corrected).sum();
    }

    /** How many values could not be read. */
    public long unread() {
        return fields.stream().mapToLong(OfField::unread).sum();
    }
}
