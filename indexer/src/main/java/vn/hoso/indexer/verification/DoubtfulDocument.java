package vn.hoso.indexer.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in the officers' queue.
 *
 * @param scan SHA-256 of the scan, 64 lower-case hexadecimal digits
 * @param number its number in the scan, from 1
 * @param type code of the document type
 * @param fileName the name the scan came with
 * @param agency agency of its dossier; of whoever scanned it while it lies under none
 * @param counter counter that scanned it
 * @param dossier dossier it lies under, or null
 * @param receivedOn day on which the dossier was received, or null
 * @param due by when its result is promised; null when it is finished or the register has no day
 * @param doubtful names of the fields that are doubtful, one or more
 * @param digitizedAt since when it waits
 * @param holder full name of whoever has it before them, or null
 * @param heldUntil until when, or null
 */
record DoubtfulDocument(
        String scan,
        int number,
        String type,
        String fileName,
        String agency,
        String counter,
        @Nullable String dossier,
        @Nullable LocalDate receivedOn,
        @Nullable Deadline due,
        List<String> doubtful,
        Instant digitizedAt,
        @Nullable String holder,
        @Nullable Instant heldUntil) {}
