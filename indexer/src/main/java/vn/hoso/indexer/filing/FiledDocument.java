package vn.hoso.indexer.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoso.contracts.DocumentDigitized.FieldReading;
import vn.hoso.contracts.StoredObject;

/**
 * A digitized document, with where its parts lie.
 *
 * @param scan SHA-256 of the scan
 * @param number ordinal in the scan, from 1
 * @param documents how many documents the scan has in all
 * @param firstPage first page in the scan, from 1
 * @param lastPage last page, inclusive
 * @param type code of the document type, or {@code UNKNOWN}
 * @param likelihood how likely the type is, 0 to 1
 * @param fields what was read, null values where in doubt
 * @param pdf searchable PDF/A-2b
 * @param alto ALTO 4 XML
 * @param text plain text, where it lies
 * @param pageImages a JPEG of each page, in page order
 * @param words words recognised
 * @param doubtfulWords words below the doubt threshold
 * @param confidence mean confidence of the words, 0 to 1
 * @param textLayer whether the text came from the PDF's own text layer
 * @param digitizedAt when, UTC
 */
public record FiledDocument(
        String scan,
        int number,
        int documents,
        int firstPage,
        int lastPage,
        String type,
        double likelihood,
        List<FieldReading> fields,
        StoredObject pdf,
        StoredObject alto,
        StoredObject text,
        List<StoredObject> pageImages,
        int words,
        int doubtfulWords,
        double confidence,
        boolean textLayer,
        Instant digitizedAt) {

    /** A field by name, for example {@code notation}. */
    public Optional<FieldReading> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The value of a field, or null when it was not read or is in doubt. */
    public @Nullable String value(String name) {
        return field(name).map(FieldReading::value).orElse(null);
    }

    /** Number of pages, 1 or more. */
    public int pages() {
        return lastPage - firstPage + 1;
    }
}
