package vn.hoso.indexer.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail as people read it.
 *
 * @param id its place, from 1
 * @param at when
 * @param who name of the account
 * @param what {@code ASKED}, {@code INSERT}, {@code UPDATE} or {@code DELETE}
 * @param kind name of the table, or null where a page was asked for
 * @param subject address of the page, or the key of the record
 * @param link address of a page about it, or null
 * @param changes what is not as it was; none where a page was asked for
 */
record ShownEntry(
        long id,
        Instant at,
        String who,
        String what,
        @Nullable String kind,
        String subject,
        @Nullable String link,
        List<Change> changes) {

    /**
     * A property of the record that is not as it was.
     *
     * @param name its name
     * @param before as it was, or null when there was none
     * @param after as it is, or null when there is none
     */
    record Change(
            String name, @Nullable String before, @Nullable String after) {}
}
