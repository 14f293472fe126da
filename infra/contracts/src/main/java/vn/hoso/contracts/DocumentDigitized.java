package vn.hoso.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One document of a scan can now be read, searched and verified. Topic {@link Topics#DOCUMENTS}, written by ocr-worker.
 *
 * @param scan SHA-256 of the scan's bytes, 64 lower-case hexadecimal digits
 * @param number ordinal of the document in its scan, from 1
 * @param documents how many documents the scan has in all
 * @param firstPage first page in the scan, from 1
 * @param lastPage last page in the scan, inclusive
 * @param type code of the document type, or {@code UNKNOWN} when in doubt
 * @param likelihood how likely the type is, 0 to 1
 * @param fields what was read: {@code number}, {@code notation}, {@code date}, {@code issuer}, {@code subject} and
 *     {@code dossierCode} always; when they stand on the paper also {@code place}, {@code signer}, {@code signerAuthority},
 *     {@code signerTitle}, {@code recipients}; of forms and certificates {@code applicantName}, {@code personalNumber}, {@code birthDate},
 *     {@code address}, {@code phone}; of an arrival stamp {@code arrivalNumber}, {@code arrivalDate}; of the visible box
 *     of a digital signature {@code signedBy}, {@code signedAt}
 * @param pdf the searchable PDF/A-2b; for a signed PDF, a copy beside the signed original
 * @param alto ALTO 4 XML with word boxes and confidences
 * @param text plain text, UTF-8, NFC
 * @param pageImages a JPEG of each page for the screen, in page order; empty where {@code pageImagePrefix} tells where
 *     they lie, so that the message does not grow with the pages
 * @param pageImagePrefix beginning of the key of each page's JPEG in the bucket of the PDF, or null in messages of
 *     before; see {@link #pageImageKey}
 * @param words number of words recognised, 0 or more
 * @param doubtfulWords words whose confidence is below the doubt threshold
 * @param doubtBelow the doubt threshold, 0 to 1, or null in messages of before
 * @param confidence mean confidence of the words, 0 to 1
 * @param textLayer {@code true} when the text came from the PDF's own sound text layer instead of OCR
 * @param digitizedAt when, UTC
 * @param sheet text of the mark of the cover or separator sheet behind which it lay ({@link SheetMark}); null without one
 * @param dossier code of the dossier it belongs to, as the sheet says or as a person said who cut the stack; null when
 *     neither did
 * @param pageList its pages as a {@link PageList}, where some between the first and the last are set aside; null when it has
 *     all of them
 */
public record DocumentDigitized(
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
        @Nullable String pageImagePrefix,
        int words,
        int doubtfulWords,
        @Nullable Double doubtBelow,
        double confidence,
        boolean textLayer,
        Instant digitizedAt,
        @Nullable String sheet,
        @Nullable String dossier,
        @Nullable String pageList) {

    /**
     * The key of a page's JPEG, in the bucket of the PDF: {@code <prefix>0001.jpg} for the first page of the scan.
     *
     * @param page page of the scan, from 1
     * @return empty when the page is not of this document, or no image of it was told of
     */
    public Optional<String> pageImageKey(int page) {
        int ordinal = pageNumbers().indexOf(page);
        if (ordinal < 0) {
            return Optional.empty();
        }
        return pageImagePrefix == null
                ? pageImages.stream().skip(ordinal).findFirst().map(StoredObject::key)
                : Optional.of(String.format(Locale.ROOT, "%s%04d.jpg", pageImagePrefix, page));
    }

    /** The same document with other fields. */
    public DocumentDigitized withFields(List<FieldReading> others) {
        return new DocumentDigitized(
                scan,
                number,
                documents,
                firstPage,
                lastPage,
                type,
                likelihood,
                others,
                pdf,
                alto,
                text,
                pageImages,
                pageImagePrefix,
                words,
                doubtfulWords,
                doubtBelow,
                confidence,
                textLayer,
                digitizedAt,
                sheet,
                dossier,
                pageList);
    }

    /** Its pages in the scan, from 1, in reading order. */
    public List<Integer> pageNumbers() {
        return (pageList == null ? PageList.range(firstPage, lastPage) : PageList.of(pageList)).pages();
    }

    /** Number of pages, 1 or more. */
    public int pages() {
        return pageNumbers().size();
    }

    /**
     * A field as it was read.
     *
     * @param name name of the field
     * @param value normal form (dates as yyyy-mm-dd), or null when in doubt: never a guess
     * @param confidence 0 to 1; 0 when there is no value
     * @param place where it stands, or null when it was not found
     * @param printed the words as they stand on the paper, from which the value was made; null when there is no value
     * @param confirmedBy the grammar or checklist that the value met, such as {@code CALENDAR}; null when none did
     * @param proposal what a person may be offered where there is no value, or null; never taken for a value unseen
     */
    public record FieldReading(
            String name,
            @Nullable String value,
            double confidence,
            @Nullable Place place,
            @Nullable String printed,
            @Nullable String confirmedBy,
            @Nullable Proposal proposal) {

        /** A field of which only the value is known. */
        public FieldReading(String name, @Nullable String value, double confidence, @Nullable Place place) {
            this(name, value, confidence, place, null, null, null);
        }
    }

    /**
     * What was made of handwriting, for a person to settle beside the picture of the place.
     *
     * @param value normal form, as of a field
     * @param confidence how sure the handwriting was read, 0 to 1
     * @param confirmedBy what else says the same: {@code FILE_NAME}, {@code SIGNATURE_TIME}, {@code RECOGNITION} (read so
     *     by the recogniser of print too); empty when nothing does
     */
    public record Proposal(String value, double confidence, List<String> confirmedBy) {}

    /**
     * A box on a page of the scan, as shares of the page from its upper left corner.
     *
     * @param page page of the scan, from 1
     * @param x left edge, 0 to 1 of the page width
     * @param y upper edge, 0 to 1 of the page height
     * @param width 0 to 1 of the page width
     * @param height 0 to 1 of the page height
     */
    public record Place(int page, double x, double y, double width, double height) {}
}
